#!/usr/bin/env node
// Writes the state tables of cms/docs/domain.md from the code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fail, helpFor } from './lib/bootstrap.mjs';

helpFor(`
npm run docs

Writes the state tables of cms/docs/domain.md anew, between <!-- states: <thing> --> and <!-- end -->,
from the code as it was built last. Run npm run build first.`);

const page = fileURLToPath(new URL('../cms/docs/domain.md', import.meta.url));
const compiled = fileURLToPath(new URL('../cms/dist/src/domain/states', import.meta.url));
if (!existsSync(compiled)) fail('run npm run build first');

const require = createRequire(import.meta.url);
const tables = readdirSync(compiled)
  .filter((file) => file.endsWith('.js') && file !== 'index.js')
  .flatMap((file) => Object.values(require(join(compiled, file))))
  .filter((one) => typeof one === 'object' && 'thing' in one);
const missing = new Set(tables.map(({ thing }) => thing));
const before = readFileSync(page, 'utf8');
const filled = before.replaceAll(
  /(<!-- states: (\w+) -->\n).*?(<!-- end -->)/gs,
  (_whole, start, thing, end) => {
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

function written({ states, steps }) {
  const rows = steps.map(
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
