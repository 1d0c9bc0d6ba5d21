import { RECOMMENDED, verdictOf } from '../../../scripts/lib/node-version.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node.js %s is refused', (version) => {
  expect(verdictOf(version)).toEqual({
    refuse: `Node.js 20.19, 22.12 or newer is needed, best 24; this is ${version}`,
  });
});

test.each(['20.19.0', '22.12.0', '22.23.3', '24.0.0', '26.10.0'])(
  'Node.js %s has been tried and is passed over in silence',
  (version) => {
    expect(verdictOf(version)).toEqual({});
  },
);

test.each(['23.11.1', '25.2.0', '27.0.0', '30.1.0'])(
  'Node.js %s goes on, and is said not to have been tried',
  (version) => {
    expect(verdictOf(version)).toEqual({
      note: `Node.js ${version} has not been tried with Milepost; 24 has`,
    });
  },
);

test('the version to use is the same everywhere', () => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  expect(read('.nvmrc').trim()).toBe(String(RECOMMENDED));
  expect(read('README.md')).toContain(`Node.js ${RECOMMENDED}`);
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  expect(engines.node).toBe('^20.19.0 || >=22.12.0');
});
