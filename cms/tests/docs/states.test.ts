import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StateTable } from '../../src/domain/states';
import { exportsOf } from '../support/load';
import { blocksOf, rowsOf } from './support/markdown';
import { root, textOf } from './support/repository';

const folder = join(root, 'cms/src/domain/states');
const tables = readdirSync(folder)
  .filter((file) => file !== 'index.ts')
  .flatMap((file) => exportsOf<StateTable<string, string>>(join(folder, file), 'transitions'));

const blocks = blocksOf(textOf('cms/docs/domain.md'));
const stale = 'cms/docs/domain.md is stale: npm run build && npm run docs';

describe('the state tables of domain.md', () => {
  it('are those of the code, each once', () => {
    const named = tables.map(({ thing }) => `states: ${thing}`);
    const drawn = blocks.map(([name]) => name);
    const missing = named.filter((name) => !drawn.includes(name));
    expect(missing.map((name) => `cms/docs/domain.md lacks <!-- ${name} --> and its end`)).toEqual(
      [],
    );
    expect(drawn.sort()).toEqual(named.sort());
  });

  it.each(tables)('say what the code says of $thing', (table) => {
    const [, block = ''] = blocks.find(([name]) => name === `states: ${table.thing}`) ?? [];
    const drawn = {
      states: /^States: (.+)\.$/m.exec(block)?.[1],
      transitions: rowsOf(block),
      stale,
    };
    const transitions = table.transitions.map(({ action, from, to, reason }) => [
      action,
      from.join(', '),
      to,
      reason ? 'yes' : '',
    ]);
    expect(drawn).toEqual({ states: table.states.join(', '), transitions, stale });
  });
});
