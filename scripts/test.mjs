import { fail, helpFor, install } from './lib/bootstrap.mjs';
import { findChromium } from './lib/chromium.mjs';
import { changedFiles } from './test/changed.mjs';
import { runSuite, SUITES } from './test/jest.mjs';
import { inLanes } from './test/lanes.mjs';
import { affectedChecks, affectedTests, told } from './test/plan.mjs';
import { run } from './test/run.mjs';
import { sum } from './test/tally.mjs';

helpFor(
  `
npm test [-- <pattern> | --affected]

Installs, builds and runs everything: types, lint, format, unit, API and portal tests, browser journeys.
A journey that fails is run once more. Closes with the number of checks and tests that passed and failed.

  <pattern>    only the tests whose path matches, and no checks
  --affected   only what can be affected by what is not landed yet (since origin/main, and the work tree);
               says what it chose and why

Environment: CHROMIUM_PATH (the browser of the journeys).`,
  { operands: 1, options: ['--affected'] },
);

const affected = process.argv.includes('--affected');
const pattern = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
if (affected && pattern) fail('--affected chooses by itself: leave the pattern out');

/** What a project of TypeScript is made of: its own folder, and those it takes types from. */
const SERVER = ['cms/src/', 'config/', 'database/'];
const TYPES = {
  'admin-ui': ['admin-ui/', 'cms/src/'],
  'cms/tests': ['cms/', 'config/', 'database/', 'scripts/'],
  'cms/src/admin': ['cms/src/'],
  scripts: ['scripts/', 'cms/', 'config/', 'database/', 'admin-ui/'],
  cms: SERVER,
  config: SERVER,
  database: SERVER,
};
const BUILD = { name: 'build', command: ['node', 'scripts/build.mjs'] };
/** @type {import('./test/plan.mjs').Check[]} the longest first; with `reads` and `only`, --affected can narrow a check */
const checks = [
  {
    name: 'lint',
    command: ['npx', 'eslint', '-c', '.eslint.config.mjs', '--no-warn-ignored', '.'],
    only: /\.([cm]?js|tsx?)$/,
    by: '.eslint.config.mjs',
  },
  {
    name: 'format',
    command: ['npx', 'prettier', '--check', '--log-level', 'warn', '--ignore-unknown', '.'],
    only: /./,
    by: '.prettierignore',
  },
  ...Object.entries(TYPES).map(([project, reads]) => ({
    name: `types of ${project}`,
    // What it remembers for the next time is its own: the build beside it writes files too.
    command: [
      ...['npx', 'tsc', '-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile'],
      `.cache/types-${project.replaceAll('/', '-')}.json`,
    ],
    reads,
  })),
  {
    name: 'floors of the server',
    command: [
      ...['npx', 'depcruise', '--config', '.dependency-cruiser.cjs'],
      ...['cms/src', 'config', 'database'],
    ],
    reads: SERVER,
  },
  {
    name: 'floors of the portal',
    command: ['npx', 'depcruise', '--config', '.dependency-cruiser/portal.cjs', 'admin-ui/src'],
    reads: ['admin-ui/', 'cms/src/domain/'],
  },
];

const started = Date.now();
const changed = affected ? changedFiles() : undefined;
if (changed)
  process.stdout.write(`Since ${changed.since}: ${changed.files.length} files changed\n`);
install();
const environment = {
  ...process.env,
  CHROMIUM_PATH: findChromium(),
  MILEPOST_BUILT: 'true',
  NODE_ENV: 'test',
};

const chosen = chosenChecks();
if (changed) process.stdout.write(`checks: ${chosen.map(({ name }) => name).join(', ')}\n`);
const plans = /** @type {const} */ (['server', 'portal']).map((name) => ({
  suite: SUITES[name],
  options: optionsFor(name),
}));

// The checks read sources only, so the build goes beside them.
const [built, ...counts] = await inLanes([BUILD, ...chosen], async (check) => {
  const { command } = check;
  const code =
    check === BUILD
      ? await run(command, 'told', process.env)
      : await run(command, 'quiet', environment);
  const ok = code === 0;
  process.stdout.write(`${ok ? '✓' : '✕'} ${check.name}\n`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
});
if (built?.failed) fail('nothing can be tested that is not built; what it said stands above');
const recovered = [];
for (const { suite, options } of plans) {
  if (!options) continue;
  const outcome = await runSuite(suite, options, environment);
  counts.push(outcome);
  recovered.push(...outcome.recovered);
}

const total = sum(counts);
process.stdout.write(`\n${seconds()} s\n`);
if (recovered.length > 0)
  process.stdout.write(`${recovered.length} passed on a second try: ${recovered.join('; ')}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

/** Since the start. */
function seconds() {
  return Math.round((Date.now() - started) / 1000);
}

function chosenChecks() {
  if (changed) return affectedChecks(checks, changed.files);
  return pattern ? [] : checks;
}

/**
 * Options of jest; undefined where nothing is to be run.
 *
 * @param {keyof typeof SUITES} suite
 */
function optionsFor(suite) {
  if (pattern) return [pattern, '--passWithNoTests'];
  if (!changed) return [];
  const tests = affectedTests(suite, changed.files);
  process.stdout.write(told(`tests of the ${suite}`, tests));
  if ('all' in tests) return [];
  return tests.some.size > 0 ? ['--runTestsByPath', ...tests.some.keys()] : undefined;
}
