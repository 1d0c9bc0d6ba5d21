#!/usr/bin/env node
// Scores a case file, or checks a stored record, with the same code that scores the year.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const USAGE = `Usage: npm run score -- FILE
       npm run score -- --record ID

FILE: reads worked scoring or evaluation cases (JSON: {"cases":[…]}) and prints one JSON line per case,
{"id":…,"score":…}, {"id":…,"results":[…]} or {"id":…,"missing":[…]}, in the order of the file.

--record: reckons the assessment record of that id again from the facts stored with it, and says
whether it agrees. Exits with 1 and both values if it does not, with 2 where there is nothing to
compare. Works while the server runs or is stopped. DATA_DIR (data), or DATABASE_URL.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const load = (/** @type {string} */ file) =>
  createRequire(import.meta.url)(`${root}cms/dist/src/${file}`);

async function main(/** @type {string[]} */ [first, id]) {
  if (first === '--help' || first === '-h') return print(USAGE);
  if (first === undefined || (first === '--record' && id === undefined)) return fail(USAGE, 2);
  if (first.startsWith('-') && first !== '--record')
    return fail(`there is no option ${first}; --help tells what there is`, 2);
  if (!existsSync(`${root}cms/dist/src/domain/cases.js`)) return fail('run npm run build first', 2);
  try {
    if (first === '--record') {
      const { checkRecord } = load('api/assessment-record/check-record.js');
      process.exitCode = await checkRecord(root, id, print);
      return;
    }
    const { lines, failed } = load('domain/cases.js').answerFile(readFileSync(first, 'utf8'));
    print(lines.join('\n'));
    if (failed > 0) fail(`${failed} case(s) could not be scored`, 1);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    fail(first === '--record' ? message : `${first}: ${message}`, first === '--record' ? 2 : 1);
  }
}

function print(/** @type {string} */ text) {
  process.stdout.write(`${text}\n`);
}

function fail(/** @type {string} */ text, /** @type {number} */ code) {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}

await main(process.argv.slice(2));
