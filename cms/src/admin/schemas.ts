/// <reference types="vite/client" />
import type { NounWords } from '../messages/labels';
import type { WordsByType } from './labels/nouns';
import type { Schemas } from './labels/translations';

type Files = Record<string, Schemas['types'][string]>;

const api: Files = import.meta.glob('../api/*/content-types/*/schema.json', {
  eager: true,
  import: 'default',
});
const parts: Files = import.meta.glob('../components/*/*.json', { eager: true, import: 'default' });
const users: Files = import.meta.glob(
  '../extensions/users-permissions/content-types/*/schema.json',
  {
    eager: true,
    import: 'default',
  },
);

const keyed = (files: Files, uidOf: (path: string[]) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [uidOf(path.split('/')), file]));

/** The schemas as they are when the admin is built. */
export const schemas: Schemas = {
  types: {
    ...keyed(api, (path) => `api::${path.at(-4)}.${path.at(-2)}`),
    ...keyed(users, (path) => `plugin::users-permissions.${path.at(-2)}`),
  },
  components: keyed(parts, (path) => `${path.at(-2)}.${path.at(-1)?.replace(/\.json$/, '')}`),
};

const files: Record<string, NounWords> = import.meta.glob('../api/*/words.ts', {
  eager: true,
  import: 'words',
});

/** The words of each content type, from its folder. */
export const words: WordsByType = Object.fromEntries(
  Object.entries(files).map(([path, own]) => {
    const noun = path.split('/').at(-2) ?? '';
    return [`api::${noun}.${noun}`, own];
  }),
);
