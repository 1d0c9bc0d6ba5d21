import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { affectedOverHttp, affectsAll } from '../../../scripts/test/affected.mjs';
import { affectedChecks } from '../../../scripts/test/plan.mjs';
import { ALSO, CORE, PORTAL_CORE } from '../../../scripts/test/subjects.mjs';

const tests = ['api', 'journeys'].flatMap((folder) =>
  readdirSync(join(__dirname, '..', folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `cms/tests/${folder}/${name}`),
);
const api = tests.filter((test) => test.startsWith('cms/tests/api/'));
const chosenFor = (...files: string[]) => [...affectedOverHttp(files, tests).keys()];

test('every test that subjects.mjs names exists', () => {
  const names = new Set(tests.map((test) => test.replace(/^.*\/(.*)\.test\.ts$/, '$1')));
  const named = [...Object.values(ALSO).flat(), ...CORE, ...PORTAL_CORE];
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('a noun affects what is named after it, what is listed, and the core', () => {
  const chosen = chosenFor(
    'cms/src/api/holiday/resource.ts',
    'cms/src/api/audit-entry/resource.ts',
  );
  expect(chosen).toEqual(expect.arrayContaining(['cms/tests/api/audit.test.ts']));
  const target = chosenFor('cms/src/api/target/actions/declare.ts');
  expect(target).toEqual(
    expect.arrayContaining([
      'cms/tests/api/targets.test.ts',
      'cms/tests/api/target-revisions.test.ts',
      'cms/tests/api/review.test.ts',
      'cms/tests/journeys/declaration.test.ts',
      ...CORE.map((name) => `cms/tests/api/${name}.test.ts`),
    ]),
  );
  expect(target).not.toContain('cms/tests/api/staff.test.ts');
});

test('a new noun needs no line: its tests bear its name', () => {
  const own = ['cms/tests/api/appeals.test.ts', 'cms/tests/journeys/appeal-late.test.ts'];
  const chosen = affectedOverHttp(['cms/src/api/appeal/actions/file.ts'], [...tests, ...own]);
  expect([...chosen.keys()].slice(0, 2)).toEqual(own);
  expect(chosen.size).toBe(2 + CORE.length);
});

test.each(['cms/src/rest/where.ts', 'database/embedded.ts', 'cms/src/index.ts'])(
  '%s is shared: all tests over HTTP, no journey',
  (file) => {
    expect(chosenFor(file).sort()).toEqual([...api].sort());
  },
);

test('what is told of a choice is the file behind it', () => {
  const chosen = affectedOverHttp(['config/sign-in.ts'], tests);
  expect(chosen.get('cms/tests/api/sign-in.test.ts')).toBe('config/sign-in.ts');
  expect(chosen.get('cms/tests/api/matrix.test.ts')).toBe('core: the server changed');
});

test('the portal affects journeys only', () => {
  expect(chosenFor('admin-ui/src/people/PersonShow.tsx')).toEqual(
    ['leaving', 'people', 'loop'].map((name) => `cms/tests/journeys/${name}.test.ts`),
  );
});

test.each([['README.md'], ['cms/docs/decisions/README.md'], ['admin-ui/tests/x.test.ts']])(
  '%s affects nothing over HTTP',
  (file) => {
    expect(chosenFor(file)).toEqual([]);
  },
);

test('a change of the packages affects everything', () => {
  expect(affectsAll(['cms/src/index.ts', 'package-lock.json'])).toBe('package-lock.json');
  expect(affectsAll(['cms/src/index.ts'])).toBeUndefined();
});

test('checks: those that read what changed, single files, and all that say nothing', () => {
  const types = { name: 'types', command: ['tsc'], reads: ['cms/src/'] };
  const floors = { name: 'floors', command: ['depcruise'] };
  const lint = { name: 'lint', command: ['eslint', '.'], only: /\.ts$/, by: '.eslint.config.mjs' };
  const checks = [types, floors, lint];
  expect(affectedChecks(checks, ['package.json'])).toEqual(checks);
  expect(affectedChecks(checks, ['README.md'])).toEqual([floors]);
  expect(affectedChecks(checks, ['.eslint.config.mjs'])).toEqual([floors, lint]);
  expect(affectedChecks(checks, ['cms/src/index.ts', 'cms/src/gone.ts', 'README.md'])).toEqual([
    types,
    floors,
    { ...lint, name: 'lint of 1 files', command: ['eslint', 'cms/src/index.ts'] },
  ]);
});
