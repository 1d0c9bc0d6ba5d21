import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';
import { LANES } from './lanes.mjs';
import { run } from './run.mjs';
import { countOfRun, failedJourneys, withSecondTry } from './tally.mjs';

/** @typedef {import('./tally.mjs').Report} Report */
/** @typedef {{ name: string, config: string }} Suite */

export const SUITES = {
  server: { name: 'server', config: 'cms/jest.config.js' },
  portal: { name: 'portal', config: 'admin-ui/jest.config.cjs' },
};

/**
 * Runs a suite of jest. Journeys that fail are run once more, by themselves: a busy machine makes noise,
 * which is to be seen and not fatal.
 *
 * @param {Suite} suite
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<{ passed: number, failed: number, recovered: string[] }>}
 */
export async function runSuite(suite, options, environment) {
  const first = await runJest(suite, options, environment);
  const failed = failedJourneys(first.report);
  if (!first.report || failed.length === 0)
    return { ...countOfRun(first.report, first.code), recovered: [] };
  process.stdout.write(`\nOnce more: ${failed.map((file) => basename(file)).join(', ')}\n`);
  const second = await runJest(suite, ['--runTestsByPath', ...failed], environment);
  const still = new Set(failedJourneys(second.report));
  for (const file of failed) {
    const outcome = !second.report || still.has(file) ? 'failed again' : 'passed';
    process.stdout.write(`${basename(file)}: failed, then ${outcome}\n`);
  }
  const { report, recovered } = withSecondTry(first.report, second.report);
  return { ...countOfRun(report, second.code), recovered };
}

/**
 * @param {Suite} suite
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} environment
 */
async function runJest({ name, config }, options, environment) {
  const folder = join(root, '.cache');
  const file = join(folder, `jest-${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const report = ['--json', `--outputFile=${file}`];
  // Left to itself, jest leaves a processor idle while tests wait for their server and their browser.
  const command = ['npx', 'jest', '-c', config, `--maxWorkers=${LANES}`, ...report, ...options];
  const code = await run(command, 'shown', environment);
  return { code, report: readReport(file) };
}

/** @param {string} file @returns {Report | undefined} */
function readReport(file) {
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {Report} */ (report);
  } catch {
    return undefined;
  }
}
