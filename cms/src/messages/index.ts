import { evaluationRunMessages } from '../api/evaluation-run/messages';
import { personMessages } from '../api/person/messages';
import { unitMessages } from '../api/unit/messages';
import { strapiAdmin } from './strapi-admin';
import { common } from './common';
import { customFieldMessages } from './custom-fields';
import { decomposition } from './decomposition';
import { mergeMessages } from './define';
import { excel } from './excel';
import { faults } from './faults';
import { files } from './files';
import { review } from './review';
import { signIn } from './sign-in';
import { actions } from './actions';

/** The texts of each concern: `messages.ts` in the folder of its noun, or a file beside this one. */
const catalogue = mergeMessages(
  strapiAdmin,
  common,
  customFieldMessages,
  decomposition,
  evaluationRunMessages,
  excel,
  faults,
  files,
  unitMessages,
  review,
  signIn,
  personMessages,
  actions,
);

export type Locale = keyof typeof catalogue;
export type MessageKey = keyof typeof catalogue.zh;
export type Params = Readonly<Record<string, string | number>>;

/** Whether a text, such as a rule's code, has a message. */
export const isMessageKey = (text: string): text is MessageKey => Object.hasOwn(catalogue.zh, text);

/** The message in the language, `{name}` filled from params. */
export function translate(locale: Locale, key: MessageKey, params: Params = {}): string {
  return catalogue[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
}

/** Chinese unless the request asks for English first (`?locale=` or Accept-Language). */
export function localeOf(request: { locale?: unknown; acceptLanguage?: string }): Locale {
  const wanted = typeof request.locale === 'string' ? request.locale : request.acceptLanguage;
  return wanted?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';
}
