import { useNotify, useTranslate } from 'react-admin';

import type { Translate } from './columns';
import type { Missed } from './lay-block';

const LONG_ENOUGH = 15_000;
const NAMED = 5;

/** What of a pasted block found no place, in words; null when all of it did. */
export function missedText({ closed, below, beyond }: Missed, translate: Translate) {
  const t = (key: string, words?: object) => translate(`shared.paste.${key}`, { ...words });
  const places = [...new Set(closed)];
  const named = places.slice(0, NAMED).join(t('list'));
  const names = places.length > NAMED ? t('more', { names: named }) : named;
  const parts = [
    closed.length > 0 ? t('closed', { smart_count: closed.length, names }) : null,
    below > 0 ? t('below', { smart_count: below }) : null,
    beyond > 0 ? t('beyond', { smart_count: beyond }) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : t('missed', { what: parts.join(t('and')) });
}

/** Tells what of a pasted block found no place, long enough to be read. */
export function usePasteNotice(): (missed: Missed) => void {
  const notify = useNotify();
  const translate = useTranslate();
  return (missed) => {
    const text = missedText(missed, translate);
    if (text === null) return;
    notify(text, { type: 'warning', messageArgs: { _: text }, autoHideDuration: LONG_ENOUGH });
  };
}
