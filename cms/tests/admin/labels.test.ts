import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf } from '../../src/messages/labels';
import { valueTexts } from '../../src/admin/labels/values';
import { nouns } from '../../src/admin/labels/nouns';
import { resources } from '../../src/resources';
import { SHIPPED } from '../../src/custom-fields/shipped';

interface Schema {
  info: { displayName: string };
  attributes: Record<string, { enum?: string[] }>;
}

const source = join(__dirname, '../../src');
const read = (path: string) => JSON.parse(readFileSync(join(source, path), 'utf8')) as Schema;
const types = readdirSync(join(source, 'api'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('schema.json'))
  .map((path) => {
    const [noun = ''] = path.split('/');
    return [`api::${noun}.${noun}`, read(join('api', path))] as const;
  });
const components = readdirSync(join(source, 'components/appraisal')).map((file) => {
  const schema = read(join('components/appraisal', file));
  return [`appraisal.${file.replace('.json', '')}`, schema] as const;
});

test('every field of the Strapi admin has a Chinese and an English label [BX-9]', () => {
  const bare = [...types, ...components].flatMap(([uid, { attributes }]) =>
    Object.keys(attributes)
      // What was added in the Content-Type Builder has its label from there.
      .filter((field) => SHIPPED[uid]?.includes(field) ?? true)
      .filter((field) => !labelOf(uid, field))
      .map((field) => `${uid}.${field}`),
  );
  expect(bare).toEqual([]);
});

test('a role can be given rows of every resource, chosen from a list [SA-5]', () => {
  const [, scopes] = types.find(([uid]) => uid === 'api::data-scope.data-scope') ?? [];
  expect(scopes?.attributes['resource']?.enum).toEqual([...resources.keys()].sort());
});

test('every content type of the Strapi admin has an English name [BX-9]', () => {
  const names = types.map(([, { info }]) => info.displayName);
  expect(names.filter((name) => !nouns[name])).toEqual([]);
});

test('every value to choose from in the Strapi admin has a Chinese and an English text [BX-9][SA-5]', () => {
  const values = [...types, ...components].flatMap(([uid, { attributes }]) =>
    Object.entries(attributes)
      .filter(([field]) => SHIPPED[uid]?.includes(field) ?? true)
      .flatMap(([, { enum: all = [] }]) => all),
  );
  expect(values.length).toBeGreaterThan(50);
  expect(values.filter((value) => !valueTexts[value])).toEqual([]);
});
