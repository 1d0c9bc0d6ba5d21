import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, helpFor, prepare, root } from './lib/bootstrap.mjs';
import { findChromium } from './lib/chromium.mjs';
import { installNode } from './lib/node-binary.mjs';
import { firstSteps } from './test/first-steps.mjs';
import { runSuite, SUITES } from './test/jest.mjs';
import { sum } from './test/tally.mjs';

helpFor(
  `
npm run test:node -- <version> [<pattern>]

Runs the product with another Node.js, which the npm package of that name brings (.cache/node): npm start
on an empty data folder, sign in, one list; then the server's tests. Every program of the run is checked
to be run by it. Closes with the numbers that passed and failed.

  <version>   such as 24, or 22.12.0
  <pattern>   only the tests whose path matches; “none” for no tests

Environment: CHROMIUM_PATH (the browser of the journeys).`,
  { operands: 2 },
);

const [wanted, pattern] = process.argv.slice(2);
if (wanted === undefined || !/^\d+(\.\d+){0,2}$/.test(wanted))
  fail('which Node.js? --help tells what there is');
prepare();
const { version, path } = installNode(wanted);
const nodes = join(root, '.cache', `nodes-${wanted}.tsv`);
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(nodes, { force: true });
const teller = join(root, 'scripts/test/tell-node.cjs');
const environment = {
  ...process.env,
  PATH: path,
  NODE_OPTIONS: `--require "${teller}"`,
  MILEPOST_NODES: nodes,
  MILEPOST_BUILT: 'true',
  CHROMIUM_PATH: findChromium(),
};

const counts = [];
check(`npm start, sign in and a list with Node.js ${version}`, await problemOf(firstSteps));
if (pattern !== 'none') {
  const options = pattern ? [pattern, '--passWithNoTests'] : [];
  const outcome = await runSuite(SUITES.server, options, { ...environment, NODE_ENV: 'test' });
  counts.push(outcome);
  if (outcome.recovered.length > 0)
    process.stdout.write(
      `${outcome.recovered.length} passed on a second try: ${outcome.recovered.join('; ')}\n`,
    );
}
check(`every program of the run was run by it`, otherNode(readFileSync(nodes, 'utf8')));

const total = sum(counts);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

/** @param {string} what @param {string | undefined} problem */
function check(what, problem) {
  process.stdout.write(`${problem ? '✕' : '✓'} ${what}\n${problem ? `  ${problem}\n` : ''}`);
  counts.push({ passed: problem ? 0 : 1, failed: problem ? 1 : 0 });
}

/** @param {(environment: NodeJS.ProcessEnv) => Promise<void>} work */
async function problemOf(work) {
  try {
    await work(environment);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The server under test must be among those that told.
 *
 * @param {string} told
 */
function otherNode(told) {
  const lines = told.split('\n').filter(Boolean);
  const started = lines.some((line) => line.endsWith(join('scripts', 'start.mjs')));
  return started
    ? lines.find((line) => !line.startsWith(`${version}\t`))
    : 'the server told nothing';
}
