import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { helpFor, prepare, root } from './lib/bootstrap.mjs';
import { findChromium } from './lib/chromium.mjs';

helpFor(
  `
npm test [-- <pattern>]

Installs, builds and runs everything: types, lint, format, unit, API and portal tests, browser journeys.
Closes with the number of checks and tests that passed and failed.

  <pattern>   only the tests whose path matches, and no checks

Environment: CHROMIUM_PATH (the browser of the journeys).`,
  { operands: 1 },
);

const pattern = process.argv[2];
const TYPES = ['cms', 'config', 'database', 'cms/tests', 'cms/src/admin', 'admin-ui'];
const checks = [
  ...TYPES.map((project) => ({
    name: `types of ${project}`,
    command: ['npx', 'tsc', '-p', project, '--noEmit'],
  })),
  {
    name: 'floors of the server',
    command: [
      ...['npx', 'depcruise', '--config', '.dependency-cruiser.cjs'],
      ...['cms/src', 'config', 'database'],
    ],
  },
  { name: 'lint', command: ['npx', 'eslint', '-c', '.eslint.config.mjs', '.'] },
  {
    name: 'floors of admin-ui',
    command: ['npx', 'depcruise', '--config', '.dependency-cruiser/portal.cjs', 'admin-ui/src'],
  },
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
];
const suites = [
  { name: 'server', config: 'cms/jest.config.js' },
  { name: 'portal', config: 'admin-ui/jest.config.cjs' },
];

const started = Date.now();
prepare();
const environment = {
  ...process.env,
  CHROMIUM_PATH: findChromium(),
  MILEPOST_BUILT: 'true',
  NODE_ENV: 'test',
};
const total = { passed: 0, failed: 0 };
const count = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

if (!pattern)
  for (const check of checks) {
    const ok = (await run(check.command, 'quiet')) === 0;
    process.stdout.write(`${ok ? '✓' : '✕'} ${check.name}\n`);
    count(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
for (const suite of suites) count(await runJest(suite));

const seconds = Math.round((Date.now() - started) / 1000);
process.stdout.write(`\n${seconds} s\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

/** The numbers of jest's own report; a run that ends without one, or without a test, is a failure. */
async function runJest({ name, config }) {
  const folder = join(root, '.cache');
  const report = join(folder, `jest-${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const options = pattern ? [pattern, '--passWithNoTests'] : [];
  const command = ['npx', 'jest', '-c', config, '--json', `--outputFile=${report}`, ...options];
  const code = await run(command, 'shown');
  const result = readReport(report);
  if (!result) return { passed: 0, failed: 1 };
  const broken = result.numRuntimeErrorTestSuites + (code !== 0 && result.success ? 1 : 0);
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** 'quiet' shows the output only of what fails; of jest, what it writes for people. */
function run([command, ...args], manner) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: [
        'ignore',
        manner === 'quiet' ? 'pipe' : 'ignore',
        manner === 'quiet' ? 'pipe' : 'inherit',
      ],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    child.once('close', (code) => {
      if (code !== 0 && manner === 'quiet') process.stdout.write(output);
      resolve(code);
    });
  });
}
