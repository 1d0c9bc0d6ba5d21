import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '../../src/core/settings';

const told = (env: NodeJS.ProcessEnv): string => {
  try {
    return String(readSettings('/', env).port);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

test.each<[string, NodeJS.ProcessEnv, string]>([
  ['a port', { PORT: '8080' }, '8080'],
  ['no port', {}, '1337'],
  ['a word', { PORT: 'abc' }, 'PORT: must be a number from 1 to 65535'],
  ['a port out of range', { PORT: '70000' }, 'PORT: must be a number from 1 to 65535'],
  ['an empty folder', { DATA_DIR: '' }, 'DATA_DIR: must name a folder, or be left out'],
  [
    'another database',
    { DATABASE_URL: 'mysql://x' },
    'DATABASE_URL: must begin with postgresql://',
  ],
])('%s in the environment is read or named in one line [SA-4]', (_name, env, wanted) => {
  expect(told(env)).toBe(wanted);
});

test.each(['start', 'dev', 'build', 'verify-audit', 'screenshots', 'bench', 'test', 'test-node'])(
  'npm run %s refuses an option that it does not know, in one line [SA-4]',
  (script) => {
    const file = join(__dirname, `../../../scripts/${script}.mjs`);
    const { status, stderr } = spawnSync(process.execPath, [file, '--bogus'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      'milepost: there is no option --bogus; --help tells what there is\n',
    ]);
  },
);
