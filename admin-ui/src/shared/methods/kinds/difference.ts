import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const difference = defineView('difference', {
  counts: 'points',
  asks: {},
  params: { perUnit: 'plain', floor: 'plain' },
  words: defineMessages(
    {
      how: '审核值与目标值每相差一个计量单位扣 %{points} 分',
      floor: '最低得 %{floor} 分',
      all: '扣完为止',
      steps: { deviation: '审核值与目标值相差 %{value}%{unit}。' },
    },
    {
      how: '%{points} points less for each unit of measure between value and target',
      floor: 'not below %{floor}',
      all: 'down to nothing',
      steps: { deviation: 'Value and target are %{value}%{unit} apart.' },
    },
  ),
  sentence: ({ perUnit, floor }, { t, isPositive, text }) => [
    t('how', { points: text(perUnit) }),
    isPositive(floor) ? t('floor', { floor: text(floor) }) : t('all'),
  ],
});
