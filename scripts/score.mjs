#!/usr/bin/env node
// Scores a case file with the same code that scores the year.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const USAGE = `Usage: npm run score -- FILE
Reads worked scoring or evaluation cases (JSON: {"cases":[…]}) and prints one JSON line per case,
{"id":…,"score":…}, {"id":…,"results":[…]} or {"id":…,"missing":[…]}, in the order of the file.`;

const compiled = fileURLToPath(new URL('../cms/dist/src/domain/cases.js', import.meta.url));

/** @param {string[]} args */
function main([file]) {
  if (file === '--help' || file === '-h') return print(USAGE);
  if (file === undefined) return fail(USAGE, 2);
  if (file.startsWith('-'))
    return fail(`there is no option ${file}; --help tells what there is`, 2);
  if (!existsSync(compiled)) return fail('run npm run build first', 2);
  /** @type {unknown} */
  const built = createRequire(import.meta.url)(compiled);
  const { answerFile } = /** @type {typeof import('../cms/src/domain/cases.js')} */ (built);
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

main(process.argv.slice(2));
