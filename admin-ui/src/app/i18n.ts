import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';

import { addedLabel } from '../i18n/added-labels';
import { mergeTrees } from '../i18n/merge';
import { lateText, lateTexts } from '../i18n/late-texts';
import { persistLocale, savedLocale } from '../i18n/locale';
import type { Locale } from '../i18n/locale';
import type { MessageTree } from '../i18n/messages';
import { raChinese } from '../i18n/ra-zh';
import { registry } from './registry';
import { sections } from './sections';

/** All texts of the portal in one language: react-admin's texts, sections, resources, what came late. */
export function messagesFor(locale: Locale): TranslationMessages {
  const ra = (locale === 'zh' ? raChinese : english) as unknown as MessageTree;
  const own = Object.entries(sections).map(([key, messages]) => [key, messages[locale]] as const);
  const texts: unknown = mergeTrees(
    Object.entries(ra),
    own,
    [['resources', resourcesIn(locale)]],
    lateTexts(locale),
  );
  return texts as TranslationMessages;
}

/** The texts of each folder under its name; what the feed says of it stands with the feed's own. */
function resourcesIn(locale: Locale): MessageTree {
  const feedWords = registry.flatMap(({ name, feed }) =>
    feed ? [[name, feed[locale]] as const] : [],
  );
  const withFeed = ({ sentences, ...rest }: MessageTree): MessageTree => ({
    ...rest,
    sentences: mergeTrees(Object.entries(sentences ?? {}), feedWords),
  });
  return mergeTrees(
    registry.map(({ name, messages }) => [
      name,
      name === 'activities' ? withFeed(messages[locale]) : messages[locale],
    ]),
  );
}

const localeOf = (locale: string): Locale => (locale === 'en' ? 'en' : 'zh');

/** polyglot read its texts before those of this key came: it is handed the text as its default. */
function withLateText(key: string, options?: object): object | undefined {
  const text = lateText(localeOf(polyglot.getLocale()), key);
  return text === undefined ? options : { ...options, _: text };
}

const polyglot = polyglotI18nProvider(
  (locale: string) => messagesFor(localeOf(locale)),
  savedLocale(),
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);

/** Switches without a reload and remembers the choice, also after signing out. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  translate: (key: string, options?: object) =>
    addedLabel(key) ?? polyglot.translate(key, withLateText(key, options)),
  async changeLocale(locale: string) {
    await polyglot.changeLocale(locale);
    persistLocale(localeOf(locale));
  },
};
