// What `npm test -- --affected` runs, and why; see affected.mjs for tests that no import leads to.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fail, root } from '../lib/bootstrap.mjs';
import { affectedOverHttp, affectsAll, isIn } from './affected.mjs';
import { SUITES } from './jest.mjs';

/** @typedef {Map<string, string>} Chosen tests by their path, each with the reason */
/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command
 * @property {string[]} [reads] the folders that it looks at; all unless given
 * @property {RegExp} [only] the files that it looks at one by one, in place of `.` in the command
 * @property {string} [by] the file that says what it demands
 */

const SOURCES = ['cms/', 'admin-ui/', 'config/', 'database/', 'scripts/', 'README.md'];
/** What jest itself, or a test by the path of a file, starts: no import leads there. */
const WHOLE = {
  server: /^cms\/(jest\.config\.js|tests\/.*\/support\/(.*-database\.ts|timeout\.ts|.*\.[cm]js))$/,
  portal: /^(admin-ui\/(jest\.config\.cjs|tests\/support\/)|cms\/src\/domain\/)/,
};
const OVER_HTTP = ['cms/tests/api/', 'cms/tests/journeys/'];

/**
 * The checks that changed files can affect. One that says nothing of what it reads is always among them;
 * one of single files is given the changed ones only.
 *
 * @param {readonly Check[]} checks
 * @param {readonly string[]} files
 * @returns {Check[]}
 */
export function affectedChecks(checks, files) {
  if (affectsAll(files)) return [...checks];
  return checks.flatMap((check) => {
    const { reads, only, by } = check;
    if (reads && !files.some((file) => isIn(file, reads))) return [];
    if (!only || (by && files.includes(by))) return [check];
    const single = files.filter((file) => only.test(file) && existsSync(join(root, file)));
    const command = [...check.command.filter((word) => word !== '.'), ...single];
    return single.length > 0
      ? [{ ...check, name: `${check.name} of ${single.length} files`, command }]
      : [];
  });
}

/**
 * The tests of a suite that changed files can affect: 'all' of them and why, or some.
 *
 * @param {keyof typeof SUITES} suite
 * @param {readonly string[]} files
 * @returns {{ all: string } | { some: Chosen }}
 */
export function affectedTests(suite, files) {
  const whole = affectsAll(files) ?? files.find((file) => WHOLE[suite].test(file));
  if (whole) return { all: whole };
  /** @type {Chosen} */
  const some = new Map();
  const present = files.filter((file) => existsSync(join(root, file)));
  const related = present.length > 0 ? listed(suite, ['--findRelatedTests', ...present]) : [];
  for (const test of related)
    some.set(test, files.includes(test) ? 'changed' : 'imports what changed');
  const every = listed(suite, []);
  if (files.some((file) => isIn(file, SOURCES)))
    for (const test of every.filter((one) => !isIn(one, OVER_HTTP) && readsFiles(one)))
      if (!some.has(test)) some.set(test, 'reads files by itself');
  const overHttp = every.filter((test) => isIn(test, OVER_HTTP));
  if (suite === 'server')
    for (const [test, why] of affectedOverHttp(files, overHttp))
      if (!some.has(test)) some.set(test, why);
  return { some };
}

/** @param {string} test */
const readsFiles = (test) =>
  /\b(readFileSync|readdirSync|spawnSync)\(/.test(readFileSync(join(root, test), 'utf8'));

/**
 * @param {keyof typeof SUITES} suite
 * @param {string[]} options of jest
 * @returns {string[]} tests by their path in the project
 */
function listed(suite, options) {
  const args = ['jest', '-c', SUITES[suite].config, '--listTests', '--json', ...options];
  const { status, stdout, stderr } = spawnSync('npx', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) fail(`jest could not list its tests: ${stderr}`);
  /** @type {unknown} */
  const paths = JSON.parse(stdout);
  return /** @type {string[]} */ (paths)
    .map((path) => relative(root, path).split(sep).join('/'))
    .sort();
}

/**
 * What was chosen, by reason.
 *
 * @param {string} what
 * @param {{ all: string } | { some: Chosen }} tests
 * @returns {string}
 */
export function told(what, tests) {
  if ('all' in tests) return `${what}: all, because of ${tests.all}\n`;
  const short = (/** @type {string} */ test) => test.replace(/^.*\/tests\/|\.test\.tsx?$/g, '');
  const lines = [...new Set(tests.some.values())].map((why) => {
    const chosen = [...tests.some].filter(([, reason]) => reason === why);
    return `  ${why}: ${chosen.map(([test]) => short(test)).join(', ')}\n`;
  });
  return `${what}: ${tests.some.size} files\n${lines.join('')}`;
}
