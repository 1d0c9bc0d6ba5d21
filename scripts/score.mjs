#!/usr/bin/env node
// Scores a case file with the same code that scores the year.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const USAGE = `Usage: npm run score -- FILE
Reads worked scoring or evaluation cases (JSON: {"cases":[…]}) and prints one JSON line per case,
{"id":…,"score":…}, {"id":…,"results":[…]} or {"id":…,"missing":[…]}, in the order of the file.`;

const compiled = fileURLToPath(new URL('../cms/dist/src/domain/cases.js', import.meta.url));

function main([file]) {
  if (file === '--help' || file === '-h') return print(USAGE);
  if (file === undefined) return fail(USAGE, 2);
  if (file.startsWith('-'))
    return fail(`there is no option ${file}; --help tells what there is`, 2);
  if (!existsSync(compiled)) return fail('run npm run build first', 2);
  const { answerFile } = createRequire(import.meta.url)(compiled);
  try {
    const { lines, failed } = answerFile(readFileSync(file, 'utf8'));
    print(lines.join('\n'));
    if (failed > 0) fail(`${failed} case(s) could not be scored`, 1);
  } catch (error) {
    fail(`${file}: ${error.message}`, 1);
  }
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function fail(text, code) {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}

main(process.argv.slice(2));
