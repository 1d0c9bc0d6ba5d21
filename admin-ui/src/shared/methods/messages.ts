import { METHOD_WORDS, type MethodWords } from '@milepost/domain/scoring/words';
import { addTexts } from '../../i18n/late-texts';
import { defineMessages, type MessageTree } from '../../i18n/messages';
import { views } from './views';

const named: readonly (readonly [string, MethodWords])[] = Object.entries(METHOD_WORDS);

/** What the methods say themselves, in one language. */
function own(locale: 'zh' | 'en') {
  const side = locale === 'zh' ? 0 : 1;
  const labels = (params: MethodWords['params']): MessageTree =>
    Object.fromEntries(Object.entries(params).map(([name, words]) => [name, words[side]]));
  return {
    kinds: Object.fromEntries(named.map(([kind, { name }]) => [kind, name[side]])) as MessageTree,
    params: Object.fromEntries(
      named.map(([kind, { params }]) => [kind, labels(params)]),
    ) as MessageTree,
    words: Object.fromEntries(
      Object.entries(views).map(([kind, { words }]) => [kind, words[locale]]),
    ) as MessageTree,
  };
}

/** Scoring methods, wherever they are named: they come with the first page that names one. */
export const methodMessages = defineMessages(
  {
    ...own('zh'),
    shareText: '得分值的 %{share}',
    effects: {
      zeroItem: '本条目记 0 分',
      zeroType: '本目标类型记 0 分',
      zeroTotal: '总分记 0 分',
      gradeCap: '限定最高等次',
      excludeFromAwards: '不参加评优',
    },
  },
  {
    ...own('en'),
    shareText: '%{share} of the points',
    effects: {
      zeroItem: 'The item is 0',
      zeroType: 'The target type is 0',
      zeroTotal: 'The total is 0',
      gradeCap: 'Caps the grade',
      excludeFromAwards: 'Out of the top grade',
    },
  },
);

addTexts('methods', methodMessages);
