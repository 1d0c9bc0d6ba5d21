import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from '../../src/custom-fields/shipped';

/** Fields of the Content-Type Builder that this repository keeps, by uid; the product has none. */
const ADDED: Readonly<Record<string, readonly string[]>> = {};

function attributesOf(uid: string): string[] {
  const noun = uid.slice(uid.indexOf('.') + 1);
  const file = join(__dirname, `../../src/api/${noun}/content-types/${noun}/schema.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { attributes: object };
  return Object.keys(schema.attributes);
}

describe.each(Object.keys(SHIPPED))('the attributes of %s', (uid) => {
  it('are listed as shipped, so that none of them is taken for a custom field [BX-13]', () => {
    const known = [...(SHIPPED[uid] ?? []), ...(ADDED[uid] ?? [])];
    const hint = 'add it to SHIPPED in src/custom-fields/shipped.ts, or to ADDED here';
    const missing = attributesOf(uid).filter((name) => !known.includes(name));
    expect(missing.map((name) => `${name}: ${hint}`)).toEqual([]);
    expect(known.filter((name) => !attributesOf(uid).includes(name))).toEqual([]);
  });
});
