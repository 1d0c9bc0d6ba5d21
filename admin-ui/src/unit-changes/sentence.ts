import type { Translate } from '../shared/columns';
import type { StoredChange, UnitChange } from './types';

/** One entry of a unit's history in words. */
export function changeSentence(
  { kind, before, after }: Pick<UnitChange, 'kind' | 'before' | 'after'>,
  translate: Translate,
): string {
  const t = (key: string, words: Record<string, string> = {}) =>
    translate(`resources.unit-changes.sentences.${key}`, words);
  switch (kind) {
    case 'created':
      return t('created', { name: text(after, 'name') });
    case 'renamed':
      return before
        ? t('renamed', { before: text(before, 'name'), after: text(after, 'name') })
        : t('willBeRenamed', { after: text(after, 'name') });
    case 'moved':
      return before
        ? t('moved', { before: name(before, 'parent'), after: name(after, 'parent') })
        : t('willMove', { after: name(after, 'parent') });
    case 'retyped': {
      const to = assessed(after, t);
      return before
        ? t('retyped', { before: assessed(before, t), after: to })
        : t('willBeRetyped', { after: to });
    }
    case 'merged':
      return t('merged', { into: name(after, 'into') });
    case 'closed':
      return t('closed');
  }
}

const text = (stored: StoredChange | null, key: string): string => {
  const value = stored?.[key];
  return typeof value === 'string' && value !== '' ? value : '–';
};

const name = (stored: StoredChange | null, key: string): string => {
  const value = stored?.[key];
  return typeof value === 'object' && value !== null ? text(value as StoredChange, 'name') : '–';
};

/** `厅直单位（考核对象）`. */
const assessed = (stored: StoredChange | null, t: (key: string) => string): string =>
  `${name(stored, 'assessmentType')}${t(stored?.['isAssessee'] === true ? 'assessed' : 'notAssessed')}`;
