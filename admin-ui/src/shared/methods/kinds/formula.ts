import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const formula = defineView('formula', {
  counts: 'points',
  asks: { events: { param: 'expression', word: 'eventPoints' } },
  params: {
    expression: (value, { formula: inWords }, label) => [{ label, value: inWords(value) }],
    cap: 'share',
  },
  words: defineMessages(
    {
      how: '按公式计分：%{expression}',
      steps: {
        expression: '计算公式：%{text}',
        result: '公式计算结果为 %{value}。',
        clamped: '结果超出允许范围，按 %{value} 分计。',
      },
    },
    {
      how: 'By formula: %{expression}',
      steps: {
        expression: 'Formula: %{text}',
        result: 'The formula gives %{value}.',
        clamped: 'That is outside the limits and counts as %{value} points.',
      },
    },
  ),
  sentence: ({ expression, cap }, { t, formula: inWords, capped }) => [
    t('how', { expression: inWords(expression) }),
    capped(cap),
  ],
  events: { title: 'events', grouped: () => false },
});
