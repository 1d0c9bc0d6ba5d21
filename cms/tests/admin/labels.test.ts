import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf } from '../../src/messages/labels';
import { translationsOf, valuesOf, type Schemas } from '../../src/admin/labels/translations';
import type { WordsByType } from '../../src/admin/labels/nouns';
import type { NounWords } from '../../src/messages/labels';
import { resources } from '../../src/resources';
import { offerResources } from '../../src/strapi-admin/layout/scope-choices';
import { load } from '../support/load';
import { SHIPPED } from '../../src/custom-fields/shipped';

interface Schema {
  info: { displayName: string; pluralName: string };
  attributes: Record<string, { enum?: string[] }>;
}

const source = join(__dirname, '../../src');
const read = (path: string) => JSON.parse(readFileSync(join(source, path), 'utf8')) as Schema;
const types = readdirSync(join(source, 'api'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('schema.json'))
  .map((path) => {
    const [noun = ''] = path.split('/');
    return [`api::${noun}.${noun}`, read(join('api', path))] as const;
  });
const words: WordsByType = Object.fromEntries(
  types.flatMap(([uid]) => {
    const own = wordsOf(uid.slice(uid.indexOf('.') + 1));
    return own ? [[uid, own]] : [];
  }),
);
const components = readdirSync(join(source, 'components/appraisal')).map((file) => {
  const schema = read(join('components/appraisal', file));
  return [`appraisal.${file.replace('.json', '')}`, schema] as const;
});

test('every field of the Strapi admin has a Chinese and an English label [BX-9]', () => {
  const bare = [...types, ...components].flatMap(([uid, { attributes }]) =>
    Object.keys(attributes)
      // What was added in the Content-Type Builder has its label from there.
      .filter((field) => SHIPPED[uid]?.includes(field) ?? true)
      .filter((field) => !words[uid]?.fields?.[field] && !labelOf(uid, field))
      .map((field) => `${uid}.${field}`),
  );
  expect(bare).toEqual([]);
});

test('a role can be given rows of every resource, chosen from a list [SA-5]', () => {
  const type = () => ({ attributes: { resource: { enum: [] as string[] } } });
  const scopes = { ...type(), __schema__: type() };
  offerResources({ contentTypes: { 'api::data-scope.data-scope': scopes } } as never);
  const offered = scopes.attributes.resource.enum;
  expect(offered).toEqual([...resources.keys()].sort());
  expect(scopes.__schema__).toEqual({ attributes: { resource: { enum: offered } } });
  const schemas = { types: Object.fromEntries(types), components: {} } as Schemas;
  const texts = (['zh', 'en'] as const).map((language) => translationsOf(schemas, words, language));
  expect(offered.filter((plural) => texts.some((known) => !known[plural]))).toEqual([]);
});

test('every content type of the Strapi admin has an English name [BX-9]', () => {
  expect(types.map(([uid]) => uid).filter((uid) => !words[uid]?.english)).toEqual([]);
});

test('every value to choose from in the Strapi admin has a Chinese and an English text [BX-9][SA-5]', () => {
  const values = [...types, ...components].flatMap(([uid, { attributes }]) =>
    Object.entries(attributes)
      .filter(([field]) => SHIPPED[uid]?.includes(field) ?? true)
      .flatMap(([field, { enum: all = [] }]) => all.map((value) => ({ uid, field, value }))),
  );
  expect(values.length).toBeGreaterThan(50);
  const known = valuesOf(words);
  expect(
    values
      .filter(({ value }) => !known[value])
      .map(
        ({ uid, field, value }) => `${uid}.${field}: ${value} has no text in ${wordsFileOf(uid)}`,
      ),
  ).toEqual([]);
});

test('a value has one text: a type that gives it another one is told so', () => {
  const values = { draft: ['底稿', 'Sketch'] } as const;
  expect(() => valuesOf({ 'api::x.x': { english: 'X', values } })).toThrow(
    'api::x.x gives the value draft a text, which it has already',
  );
});

const wordsFileOf = (uid: string): string =>
  uid.startsWith('api::')
    ? `cms/src/api/${uid.slice(uid.indexOf('.') + 1)}/words.ts`
    : 'cms/src/admin/labels/values.ts';

function wordsOf(noun: string): NounWords | undefined {
  return load<{ words: NounWords }>(join(source, 'api', noun, 'words.ts'))?.words;
}
