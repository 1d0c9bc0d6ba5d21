#!/usr/bin/env node
// Scores a case file, or checks a stored record, with the same code that scores the year.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/bootstrap.mjs';
import { load } from './lib/load.mjs';

const USAGE = `Usage: npm run score -- FILE
       npm run score -- --record ID

FILE: reads worked scoring or evaluation cases (JSON: {"cases":[…]}) and prints one JSON line per case,
{"id":…,"score":…}, {"id":…,"results":[…]} or {"id":…,"missing":[…]}, in the order of the file.

--record: computes the assessment record of that id again from the facts stored with it, and says
whether it agrees. Exits with 1 and both values if it does not, with 2 where there is nothing to
compare. Works while the server runs or is stopped. DATA_DIR (data), or DATABASE_URL.`;

/** @param {string[]} args */
async function main([first, id]) {
  if (first === '--help' || first === '-h') return print(USAGE);
  if (first === undefined || (first === '--record' && id === undefined)) return fail(USAGE, 2);
  if (first.startsWith('-') && first !== '--record')
    return fail(`there is no option ${first}; --help tells what there is`, 2);
  if (!existsSync(join(root, 'cms/dist/src/domain/cases.js')))
    return fail('run npm run build first', 2);
  if (first === '--record') return checkRecord(id ?? '');
  return scoreFile(first);
}

/** @param {string} id */
async function checkRecord(id) {
  /** @type {typeof import('../cms/src/server/check-record.js')} */
  const { checkRecord: check } = await load('src/server/check-record.js');
  try {
    process.exitCode = await check(root, id, print);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), 2);
  }
}

/** @param {string} file */
async function scoreFile(file) {
  /** @type {typeof import('../cms/src/domain/cases.js')} */
  const { answerFile } = await load('src/domain/cases.js');
  try {
    const { lines, failed } = answerFile(readFileSync(file, 'utf8'));
    print(lines.join('\n'));
    if (failed > 0) fail(`${failed} case(s) could not be scored`, 1);
  } catch (error) {
    fail(`${file}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {string} text @param {number} code */
function fail(text, code) {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}

await main(process.argv.slice(2));
