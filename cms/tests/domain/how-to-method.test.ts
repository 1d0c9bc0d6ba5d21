import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { METHOD_KINDS } from '../../src/domain/scoring';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'cms/docs/how-to/add-a-scoring-method.md'), 'utf8');
const [steps = '', rest = ''] = page.split('A fault of a kind');
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:cms|admin-ui)\/[^`]+\.(?:tsx?|json))`/g)].map(([, path = '']) => path);
const named = [...new Set(pathsIn(steps))];

/** Data of the demo and the benchmark, which use methods as an office does. */
const DATA = ['database/seeds', 'cms/src/demo', 'scripts/bench'];

/** Kinds that are the word for nothing else. */
const UNIQUE = ['proportional', 'judged', 'deduct'];

/** A kind by name anywhere, or, where its name is a word of other things too, beside `kind`. */
const naming = (kind: string): RegExp =>
  UNIQUE.includes(kind)
    ? new RegExp(`['"]${kind}['"]|\\b${kind}:`)
    : new RegExp(`\\bkind['"]?\\s*(===?|!==?|in|not in|case)\\s*\\(?['"]${kind}['"]`);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (DATA.includes(relative(root, path)) || /^(node_modules|dist)$/.test(entry.name)) return [];
    if (entry.isDirectory()) return sources(path);
    return ['.ts', '.tsx', '.mjs', '.json'].includes(extname(path)) ? [path] : [];
  });
}

describe('the page on adding a scoring method', () => {
  it('names seven files, and all that it names are there', () => {
    expect(named).toHaveLength(7);
    expect(pathsIn(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(pathsIn(rest).length).toBeGreaterThan(3);
  });

  it.each(METHOD_KINDS)('%s is named in no other file of the product', (kind) => {
    const own = named.map((path) => path.replace('difference', kind));
    const folders = ['admin-ui/src', 'cms/src', 'config', 'database', 'scripts'];
    const others = folders
      .flatMap((folder) => sources(join(root, folder)))
      .filter((path) => !own.includes(relative(root, path)))
      .filter((path) => naming(kind).test(readFileSync(path, 'utf8')))
      .map((path) => relative(root, path));
    expect(others).toEqual([]);
  });
});
