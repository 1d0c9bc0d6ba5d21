import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SERVICE_STATUSES } from '@milepost/domain/staff/service-status';
import type { StateTable } from '@milepost/domain/states/transition';

import { checkedStates } from '../../../cms/tests/support/checked-states';
import { exportsOf } from '../../../cms/tests/support/load';
import { registry } from '../../src/app/registry';
import { tones } from '../../src/shared/state-tones';
import type { Steps } from '../../src/shared/state-steps';

const root = join(__dirname, '../../..');

interface Schema {
  collectionName: string;
  info: { singularName: string; pluralName: string };
  attributes: Record<string, { enum?: string[] }>;
}

const api = join(root, 'cms/src/api');
const nouns = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((file) => /content-types.*schema\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(join(api, file), 'utf8')) as Schema)
  .flatMap(({ collectionName, info, attributes }) => {
    const states = attributes['state']?.enum;
    return states
      ? [{ noun: info.singularName, plural: info.pluralName, collectionName, states }]
      : [];
  });

const domain = join(root, 'cms/src/domain/states');
const tables = new Map(
  readdirSync(domain)
    .filter((file) => file !== 'index.ts')
    .flatMap((file) => exportsOf<StateTable<string, string>>(join(domain, file), 'transitions'))
    .map((table) => [table.thing.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), table]),
);

/** The nouns that lack something, and why. */
const WITHOUT_TABLE = {
  'evaluation-scheme': 'edited in the Strapi admin only',
  'unit-change': 'moved by its day',
  'work-document': 'moved by the converter',
};
const WITHOUT_CHECK = {
  appeal: 'not built yet',
  direction: 'not built yet',
  'evaluation-scheme': 'edited in the Strapi admin only',
  'special-task': 'not built yet',
};
const WITHOUT_PAGE = WITHOUT_CHECK;
/** The steps that a page draws, by noun: of the folders that have them in `states.ts`. */
const STEPS = new Map(
  nouns.flatMap(({ noun, plural }) =>
    exportsOf<Steps>(join(root, 'admin-ui/src', plural, 'states.ts'), 'path').map((steps) => [
      noun,
      steps,
    ]),
  ),
);

const sorted = (all: readonly string[]): string[] => [...all].sort();

describe('the states of each noun', () => {
  let checks: ReadonlyMap<string, string[]>;
  beforeAll(async () => {
    checks = await checkedStates();
  });

  it('are those of the schema in the table of transitions, and every table has its noun', () => {
    for (const { noun, states } of nouns)
      expect([noun, tables.get(noun)?.states]).toEqual([
        noun,
        noun in WITHOUT_TABLE ? undefined : states,
      ]);
    const known = nouns.map(({ noun }) => noun);
    expect([...tables.keys()].filter((noun) => !known.includes(noun))).toEqual([]);
  });

  it('are all that the database lets in', () => {
    for (const { noun, collectionName, states } of nouns)
      expect([noun, checks.get(collectionName)]).toEqual([
        noun,
        noun in WITHOUT_CHECK ? undefined : states,
      ]);
  });

  it.each(['zh', 'en'] as const)('have their words on the page (%s)', (locale) => {
    const words = new Map(registry.map(({ name, messages }) => [name, messages[locale]['states']]));
    for (const { noun, plural, states } of nouns) {
      const said = words.get(plural);
      expect([noun, said && sorted(Object.keys(said))]).toEqual([
        noun,
        noun in WITHOUT_PAGE ? undefined : sorted(states),
      ]);
    }
    expect(sorted(Object.keys(words.get('people') ?? {}))).toEqual(sorted(SERVICE_STATUSES));
  });

  it('stand each at one step, where a page draws steps', () => {
    expect(STEPS.size).toBeGreaterThan(5);
    for (const [noun, { states, path, detours }] of STEPS) {
      expect([noun, states]).toEqual([noun, tables.get(noun)?.states]);
      expect([noun, sorted([...path, ...Object.keys(detours)])]).toEqual([noun, sorted(states)]);
      for (const step of Object.values(detours)) expect(path).toContain(step);
    }
  });

  it('are known to every tone of a chip', () => {
    const all = nouns.flatMap(({ states }) => states);
    expect(Object.keys(tones).filter((state) => !all.includes(state))).toEqual([]);
  });
});
