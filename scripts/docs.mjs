#!/usr/bin/env node
// Writes the state tables of cms/docs/domain.md from the code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fail, helpFor } from './lib/bootstrap.mjs';
import { load } from './lib/load.mjs';

/** @typedef {import('../cms/src/domain/states/transition.js').StateTable<string, string>} Table */

helpFor(`
npm run docs

Writes the state tables of cms/docs/domain.md anew, between <!-- states: <thing> --> and <!-- end -->,
from the code as it was built last. Run npm run build first.`);

const page = fileURLToPath(new URL('../cms/docs/domain.md', import.meta.url));
const compiled = fileURLToPath(new URL('../cms/dist/src/domain/states', import.meta.url));
if (!existsSync(compiled)) fail('run npm run build first');

const files = readdirSync(compiled).filter((file) => file.endsWith('.js') && file !== 'index.js');
/** @type {Record<string, unknown>[]} */
const modules = await Promise.all(files.map((file) => load(`src/domain/states/${file}`)));
const tables = /** @type {Table[]} */ (
  modules
    .flatMap((module) => Object.values(module))
    .filter((one) => typeof one === 'object' && one !== null && 'thing' in one)
);
const missing = new Set(tables.map(({ thing }) => thing));
const before = readFileSync(page, 'utf8');
const filled = before.replaceAll(
  /(<!-- states: (\w+) -->\n).*?(<!-- end -->)/gs,
  (_whole, /** @type {string} */ start, /** @type {string} */ thing, /** @type {string} */ end) => {
    const table = tables.find((one) => one.thing === thing);
    if (!table) fail(`domain.md asks for the states of ${thing}, which the code does not have`);
    missing.delete(thing);
    return `${start}\n${written(table)}\n${end}`;
  },
);
if (missing.size > 0) fail(`domain.md has no place for the states of ${[...missing].join(', ')}`);

const after = await format(filled, { ...(await resolveConfig(page)), parser: 'markdown' });
writeFileSync(page, after);
process.stdout.write(after === before ? 'domain.md was up to date\n' : 'domain.md is written\n');

/** @param {Table} table */
function written({ states, transitions }) {
  const rows = transitions.map(
    ({ action, from, to, reason }) =>
      `| ${action} | ${from.join(', ')} | ${to} | ${reason ? 'yes' : ''} |`,
  );
  return [
    `States: ${states.join(', ')}.`,
    '',
    '| action | from | to | reason |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
