import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import configured from '../../../../config/roles';
import type { Resource } from '../../../src/core/resource';
import type { StateTable } from '../../../src/domain/states';
import { resources } from '../../../src/resources';
import { rules } from '../../../src/strapi-admin/guard/rules';
import type { NounFacts } from '../../api/matrix/noun-facts';
import { checkedStates } from '../../support/checked-states';
import { exportsOf, load } from '../../support/load';
import { tones } from '../../../../admin-ui/src/shared/state-tones';
import type { Noun } from './noun';

const ROOT = join(__dirname, '../../../..');
const API = join(ROOT, 'cms/src/api');

interface Schema {
  collectionName: string;
  info: { pluralName: string };
  attributes: Record<string, { enum?: string[] } | undefined>;
}
interface Route {
  method: string;
  path: string;
  handler: unknown;
}
interface Messages {
  zh: { actions?: object };
  en: { actions?: object };
}

/** Every folder of `cms/src/api` that has a content type or a resource. */
export async function nouns(): Promise<Noun[]> {
  const checks = await checkedStates();
  const plurals = registeredInPortal();
  return readdirSync(API)
    .filter((name) => existsSync(schemaOf(name)) || existsSync(join(API, name, 'resource.ts')))
    .map((name) => nounOf(name, checks, plurals));
}

const schemaOf = (name: string): string => join(API, name, 'content-types', name, 'schema.json');

function nounOf(name: string, checks: ReadonlyMap<string, string[]>, inPortal: string[]): Noun {
  const uid = `api::${name}.${name}`;
  const schema = existsSync(schemaOf(name)) ? (json(schemaOf(name)) as Schema) : undefined;
  const [resource] = exportsOf<Resource>(join(API, name, 'resource.ts'), 'plural');
  const plural = resource?.plural ?? schema?.info.pluralName ?? name;
  const routes = load<{ default: { routes: Route[] } }>(join(API, name, 'routes', `${name}.ts`));
  const [moves] = exportsOf<StateTable<string, string>>(
    join(ROOT, 'cms/src/domain/states', `${name}.ts`),
    'states',
  );
  const facts = load<{ facts: NounFacts }>(
    join(ROOT, 'cms/tests/api/matrix/nouns', `${plural}.ts`),
  )?.facts;
  const table = schema?.collectionName ?? '';
  return {
    name,
    plural,
    ...(schema ? { type: { table, states: schema.attributes['state']?.enum } } : {}),
    resource,
    registered: resources.has(plural),
    english: load<{ words: { english: string } }>(join(API, name, 'words.ts'))?.words.english,
    ...(routes ? { verbs: verbsOf(routes.default.routes) } : {}),
    controller: existsSync(join(API, name, 'controllers', `${name}.ts`)),
    rule: uid in rules,
    checked: checks.get(table),
    moves: moves?.states,
    acts: moves?.transitions.map(({ action }) => action),
    granted: configured.roles.flatMap(({ grants }) => [...(grants[plural]?.may ?? [])]),
    portal: {
      folder: existsSync(join(ROOT, 'admin-ui/src', plural, 'index.ts')),
      registered: inPortal.includes(plural),
      create: hasCreate(plural),
      tones: Object.keys(tones),
    },
    words: { zh: wordsOf(plural, 'zh'), en: wordsOf(plural, 'en') },
    ...(facts ? { facts: { bodies: Object.keys(facts.bodies ?? {}) } } : {}),
  };
}

/** The verbs that change a row, from the routes: not what is done to many rows, or only read. */
const verbsOf = (routes: readonly Route[]): string[] =>
  routes.flatMap(({ method, path, handler }) => {
    const onRow = path.includes('/:id') || !path.slice(1).includes('/');
    return method !== 'GET' && onRow && typeof handler === 'string'
      ? [handler.slice(handler.lastIndexOf('.') + 1)]
      : [];
  });

function wordsOf(plural: string, language: 'zh' | 'en') {
  const folder = (name: string) => join(ROOT, 'admin-ui/src', name);
  const [feed] = exportsOf<Messages>(join(folder(plural), 'feed.ts'), language);
  const [own] = exportsOf<Messages>(join(folder(plural), 'messages.ts'), language);
  const [common] = exportsOf<Messages>(join(folder('audit-entries'), 'messages.ts'), language);
  const audit = [own, common].flatMap((one) => Object.keys(one?.[language].actions ?? {}));
  return { feed: Object.keys(feed?.[language] ?? {}), audit };
}

const hasCreate = (plural: string): boolean => {
  const index = `admin-ui/src/${plural}/index.ts`;
  return existsSync(join(ROOT, index)) && /^ {2}create: /m.test(text(index));
};

/** The folders that the registry of the portal takes up, by its imports. */
const registeredInPortal = (): string[] =>
  [...text('admin-ui/src/app/registry.ts').matchAll(/from '\.\.\/([\w-]+)'/g)].map(
    ([, folder = '']) => folder,
  );

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
