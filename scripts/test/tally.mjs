// What a run of jest comes to: pure, so that the counting itself is tested.
import { basename, sep } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ fullName: string, status: string }} Test */
/** @typedef {{ name: string, status: string, assertionResults: Test[] }} File */
/** @typedef {{ success: boolean, testResults: File[] }} Report what of `jest --json` is read here */

const JOURNEYS = ['', 'cms', 'tests', 'journeys', ''].join(sep);

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/**
 * A file that fails without a failing test of its own (it does not load, say) counts as one failure.
 *
 * @param {File} file
 * @returns {Count}
 */
export function countOf({ status, assertionResults }) {
  const of = (/** @type {string} */ wanted) =>
    assertionResults.filter((test) => test.status === wanted).length;
  const failed = of('failed');
  return { passed: of('passed'), failed: status === 'failed' ? Math.max(failed, 1) : failed };
}

/**
 * A run that ends without a report, or badly though all its tests are well, is a failure itself.
 *
 * @param {Report | undefined} report
 * @param {number | null} code the exit code of jest
 * @returns {Count}
 */
export function countOfRun(report, code) {
  const ended = { passed: 0, failed: !report || (report.success && code !== 0) ? 1 : 0 };
  return sum([ended, ...(report?.testResults ?? []).map(countOf)]);
}

/** @param {Report | undefined} report @returns {string[]} the journeys that failed, by path */
export const failedJourneys = (report) =>
  (report?.testResults ?? [])
    .filter(({ name, status }) => status === 'failed' && name.includes(JOURNEYS))
    .map(({ name }) => name);

/**
 * The first report with the files of the second in place of their first outcome, and the names of the
 * tests that failed first and passed then. A file that did not come to its tests goes by its own name.
 *
 * @param {Report} first
 * @param {Report | undefined} second
 * @returns {{ report: Report, recovered: string[] }}
 */
export function withSecondTry(first, second) {
  const again = new Map(second?.testResults.map((file) => [file.name, file]));
  const testResults = first.testResults.map((file) => again.get(file.name) ?? file);
  const recovered = first.testResults.flatMap((file) => {
    const then = again.get(file.name);
    if (!then || file.status !== 'failed') return [];
    const passed = then.assertionResults.filter((test) => test.status === 'passed');
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return then.status === 'passed' ? [basename(file.name)] : [];
    return failed
      .map((test) => test.fullName)
      .filter((name) => passed.some((test) => test.fullName === name));
  });
  return {
    report: { success: testResults.every(({ status }) => status !== 'failed'), testResults },
    recovered,
  };
}
