export type Locale = 'zh' | 'en';

const KEY = 'milepost.locale';

/** The language this browser chose last; Chinese at first. */
export function savedLocale(): Locale {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}

/** Stores the language and sets it in the browser, for hyphenation, fonts and screen readers. */
export function persistLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  document.documentElement.lang = languageTag(locale);
}

/** What `Accept-Language` and `lang` say. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}
