import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { messagesFor } from '../../src/app/i18n';

const server = join(__dirname, '../../../cms/src');
// The rules also know verbs of work that nothing does yet.
const files = readdirSync(server, { withFileTypes: true, recursive: true }).filter(
  (entry) => entry.isFile() && !entry.parentPath.startsWith(join(server, 'domain')),
);
const read = (named: RegExp): string[] =>
  files
    .filter(({ name }) => named.test(name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** Readings change nothing and are not recorded. */
const isReading = (source: string): boolean => /\b(answer|ofList)[(:]/.test(source);
const quoted = (source: string): string[] =>
  [...source.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);

const sources = read(/\.ts$/);
const actions = sources
  .filter((source) => !isReading(source))
  .flatMap((source) =>
    [...source.matchAll(/\baction: ('\w+'(?: \| '\w+')*)|type SignInAction =([^;]+);/g)].flatMap(
      ([, given = '', signIn = '']) => quoted(`${given} ${signIn}`),
    ),
  )
  .filter((action) => action !== 'template' && action !== 'check');
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
    expect(actions).toEqual(expect.arrayContaining(['declare', 'signInLocked', 'weigh', 'fail']));
    expect(actions.filter((action) => !Object.hasOwn(own?.actions ?? {}, action))).toEqual([]);
  });

  it('has words for everything the server records it of [SA-2][BX-9]', () => {
    expect(resources).toEqual(expect.arrayContaining(['targets', 'sessions', 'data-scopes']));
    const bare = resources.filter(
      (name) => !texts[name]?.name && !Object.hasOwn(own?.nouns ?? {}, name),
    );
    expect(bare).toEqual([]);
  });
});
