import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const constraint = defineView('constraint', {
  counts: 'points',
  asks: { met: true },
  params: {
    penalty: (value, { t, number }) => [{ label: t('label'), value: number(value) }],
  },
  words: defineMessages(
    {
      how: '达到要求得满分，未达到不得分',
      label: '未达扣分',
      penalty: '达到要求得满分，未达到扣 %{points} 分',
      steps: {
        constraintMet: '已满足约束条件，得满分。',
        constraintMissed: '未满足约束条件。',
        penalty: '扣减 %{value} 分，扣完为止。',
      },
    },
    {
      how: 'The full points if met, nothing otherwise',
      label: 'Deduction if not met',
      penalty: 'The full points if met, %{points} less otherwise',
      steps: {
        constraintMet: 'The constraint is met: full points.',
        constraintMissed: 'The constraint is not met.',
        penalty: '%{value} points are taken off, at most all.',
      },
    },
  ),
  sentence: ({ penalty }, { t, text }) => [
    text(penalty) === '' ? t('how') : t('penalty', { points: text(penalty) }),
  ],
});
