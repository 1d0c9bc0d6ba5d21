import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { I18nProvider } from 'react-admin';

import { addedLabel } from '../i18n/added-labels';
import { persistLocale, savedLocale } from '../i18n/locale';
import type { Locale } from '../i18n/locale';
import type { MessageTree } from '../i18n/messages';
import { raChinese } from '../i18n/ra-zh';
import { registry } from './registry';
import { sections } from './sections';

/** All texts of the portal in one language: react-admin's texts, sections, resources. */
export function messagesFor(locale: Locale) {
  const resources: MessageTree = {};
  for (const { name, messages } of registry) resources[name] = messages[locale];
  const own: MessageTree = {};
  for (const [key, messages] of Object.entries(sections)) own[key] = messages[locale];
  return { ...(locale === 'zh' ? raChinese : english), ...own, resources };
}

const polyglot = polyglotI18nProvider(
  (locale: string) => messagesFor(locale === 'en' ? 'en' : 'zh'),
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
  translate: (key: string, options?: unknown) =>
    addedLabel(key) ?? polyglot.translate(key, options),
  async changeLocale(locale: string) {
    await polyglot.changeLocale(locale);
    persistLocale(locale === 'en' ? 'en' : 'zh');
  },
};
