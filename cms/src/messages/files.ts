import type { FailureCode } from '../documents/errors';
import { FAILURE_MESSAGES, type DocumentLocale } from '../documents/messages';

type FileKey = `file:${FailureCode}`;

const label = (locale: DocumentLocale) =>
  Object.fromEntries(
    Object.entries(FAILURE_MESSAGES).map(([code, words]) => [`file:${code}`, words[locale]]),
  ) as Record<FileKey, string>;

/** Why a file is refused, as the documents say it. */
export const files = { zh: label('zh'), en: label('en') };
