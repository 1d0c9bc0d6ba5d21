import type { Locale } from './locale';
import type { MessageTree, Messages } from './messages';

const sections = new Map<string, Messages>();

/** Texts that come with the pages that show them, not with the first page; found under `section`. */
export function addTexts(section: string, messages: Messages): void {
  sections.set(section, messages);
}

/** All that have come so far, in one language. */
export const lateTexts = (locale: Locale): [string, MessageTree][] =>
  [...sections].map(([section, messages]) => [section, messages[locale]]);

/** The text of a key, if it has come this way. */
export function lateText(locale: Locale, key: string): string | undefined {
  const [section = '', ...path] = key.split('.');
  const found = path.reduce<MessageTree | string | undefined>(
    (tree, name) => (typeof tree === 'object' ? tree[name] : undefined),
    sections.get(section)?.[locale],
  );
  return typeof found === 'string' ? found : undefined;
}
