import {
  countOfRun,
  failedJourneys,
  withSecondTry,
  type File,
  type Report,
} from '../../../scripts/test/tally.mjs';

const LEAVING = '/copy of it/cms/tests/journeys/leaving.test.ts';
const REVIEW = '/copy of it/cms/tests/journeys/review.test.ts';
const API = '/copy of it/cms/tests/api/review.test.ts';

/** A file whose tests a, b, c … came out like this. */
const file = (name: string, ...statuses: string[]): File => ({
  name,
  status: statuses.every((status) => status === 'passed' || status === 'pending')
    ? 'passed'
    : 'failed',
  assertionResults: statuses.map((status, at) => ({ fullName: 'abc'[at] ?? '', status })),
});
const broken = (name: string): File => ({ name, status: 'failed', assertionResults: [] });
const report = (...testResults: File[]): Report => ({
  success: testResults.every(({ status }) => status === 'passed'),
  testResults,
});

test.each<[string, Report | undefined, number | null, { passed: number; failed: number }]>([
  ['passed and failed', report(file(API, 'passed', 'failed')), 1, { passed: 1, failed: 1 }],
  [
    'skipped tests are neither',
    report(file(API, 'passed', 'pending')),
    0,
    { passed: 1, failed: 0 },
  ],
  ['a file that does not load', report(broken(API)), 1, { passed: 0, failed: 1 }],
  ['a run without a report', undefined, 1, { passed: 0, failed: 1 }],
  ['a run ended by a signal', undefined, null, { passed: 0, failed: 1 }],
  ['a bad end of good tests', report(file(API, 'passed')), 1, { passed: 1, failed: 1 }],
  ['nothing to run', report(), 0, { passed: 0, failed: 0 }],
])('%s count', (_name, given, code, wanted) => {
  expect(countOfRun(given, code)).toEqual(wanted);
});

test('only journeys that failed are run once more', () => {
  const first = report(file(LEAVING, 'failed'), file(REVIEW, 'passed'), file(API, 'failed'));
  expect(failedJourneys(first)).toEqual([LEAVING]);
  expect(failedJourneys(undefined)).toEqual([]);
});

test('a journey counts with its second outcome, and what passed then is named', () => {
  const first = report(file(LEAVING, 'passed', 'failed', 'failed'), file(REVIEW, 'passed'));
  const second = report(file(LEAVING, 'passed', 'passed', 'failed'));
  const { report: both, recovered } = withSecondTry(first, second);
  expect(countOfRun(both, 1)).toEqual({ passed: 3, failed: 1 });
  expect(recovered).toEqual(['b']);
});

test('when all journeys pass on the second try the run is a success', () => {
  const { report: both } = withSecondTry(
    report(file(LEAVING, 'failed')),
    report(file(LEAVING, 'passed')),
  );
  expect(countOfRun(both, 0)).toEqual({ passed: 1, failed: 0 });
});

test('a test of another kind that failed stays failed', () => {
  const first = report(file(LEAVING, 'failed'), file(API, 'failed'));
  const { report: both, recovered } = withSecondTry(first, report(file(LEAVING, 'passed')));
  expect(countOfRun(both, 0)).toEqual({ passed: 1, failed: 1 });
  expect(recovered).toEqual(['a']);
});

test('a journey that failed as a whole goes by the name of its file', () => {
  const first = report(broken(LEAVING), broken(REVIEW));
  const second = report(file(LEAVING, 'passed', 'passed'), broken(REVIEW));
  const { report: both, recovered } = withSecondTry(first, second);
  expect(countOfRun(both, 1)).toEqual({ passed: 2, failed: 1 });
  expect(recovered).toEqual(['leaving.test.ts']);
});

test('a second try that ends without a report leaves the first outcome', () => {
  const first = report(file(LEAVING, 'passed', 'failed'));
  const { report: both, recovered } = withSecondTry(first, undefined);
  expect(countOfRun(both, 1)).toEqual({ passed: 1, failed: 1 });
  expect(recovered).toEqual([]);
});
