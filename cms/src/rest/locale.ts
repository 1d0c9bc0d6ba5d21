import type { Context } from 'koa';
import { localeOf, type Locale } from '../messages';

/** The language of an answer: `?locale=`, else what the browser accepts. */
export function localeOfRequest(ctx: Context): Locale {
  const parameter = /[?&]locale=(zh|en)/i.exec(ctx.url)?.[1];
  return localeOf({ locale: parameter, acceptLanguage: ctx.get('accept-language') });
}
