import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { messagesFor } from '../../src/app/i18n';

const server = join(__dirname, '../../../cms/src');
// The rules also know verbs of work that nothing does yet.
const files = readdirSync(server, { withFileTypes: true, recursive: true }).filter(
  (entry) => entry.isFile() && !entry.parentPath.startsWith(join(server, 'domain')),
);
interface Source {
  source: string;
  /** The noun in whose folder it stands; its own words come first. */
  noun?: string;
}
const nounOf = (path: string): string | undefined => /\/src\/api\/([\w-]+)/.exec(path)?.[1];
const sourcesOf = (named: RegExp): Source[] =>
  files
    .filter(({ name }) => named.test(name))
    .map(({ parentPath, name }) => ({
      source: readFileSync(join(parentPath, name), 'utf8'),
      noun: nounOf(parentPath),
    }));
const read = (named: RegExp): string[] => sourcesOf(named).map(({ source }) => source);
const plurals = new Map(
  sourcesOf(/^resource\.ts$/).map(({ noun, source }) => [
    noun,
    /plural: '([\w-]+)'/.exec(source)?.[1] ?? '',
  ]),
);

/** Readings change nothing and are not recorded. */
const isReading = (source: string): boolean => /\b(answer|ofList)[(:]/.test(source);
const quoted = (source: string): string[] =>
  [...source.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);

const sources = read(/\.ts$/);
const actions = sourcesOf(/\.ts$/)
  .filter(({ source }) => !isReading(source))
  .flatMap(({ source, noun }) =>
    [...source.matchAll(/\baction: ('\w+'(?: \| '\w+')*)|type SignInAction =([^;]+);/g)].flatMap(
      ([, given = '', signIn = '']) =>
        quoted(`${given} ${signIn}`).map((action) => ({ action, plural: plurals.get(noun) ?? '' })),
    ),
  )
  .filter(({ action }) => action !== 'template' && action !== 'check');
const resources = [
  ...read(/^schema\.json$/).flatMap((source) =>
    [...source.matchAll(/"pluralName": "([\w-]+)"/g)].map(([, name = '']) => name),
  ),
  ...sources.flatMap((source) =>
    [...source.matchAll(/\bresource: '([\w-]+)'/g)].map(([, name = '']) => name),
  ),
];

interface Texts {
  resources: Record<string, { name?: string; actions?: object; nouns?: object }>;
}

describe.each(['zh', 'en'] as const)('the audit log in %s', (language) => {
  const texts = (messagesFor(language) as unknown as Texts).resources;
  const own = texts['audit-entries'];

  it('has words for every action the server records [SA-2][BX-9]', () => {
    const names = actions.map(({ action }) => action);
    expect(names).toEqual(expect.arrayContaining(['declare', 'signInLocked', 'weigh', 'fail']));
    const bare = actions.filter(
      ({ action, plural }) =>
        !Object.hasOwn({ ...own?.actions, ...texts[plural]?.actions }, action),
    );
    expect(bare).toEqual([]);
  });

  it('has words for everything the server records it of [SA-2][BX-9]', () => {
    expect(resources).toEqual(expect.arrayContaining(['targets', 'sessions', 'data-scopes']));
    const bare = resources.filter(
      (name) => !texts[name]?.name && !Object.hasOwn(own?.nouns ?? {}, name),
    );
    expect(bare).toEqual([]);
  });
});
