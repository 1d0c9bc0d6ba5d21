import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const proportional = defineView('proportional', {
  counts: 'points',
  asks: {},
  params: { floor: 'share', cap: 'share' },
  words: defineMessages(
    {
      how: '按完成率计分',
      floor: '完成率低于 %{rate} 不得分',
      steps: {
        belowFloor: '完成率低于起评线 %{percent}，不得分。',
        cappedRate: '完成率达到计分上限，按 %{percent} 计分。',
      },
    },
    {
      how: 'By completion rate',
      floor: 'nothing below %{rate}',
      steps: {
        belowFloor: 'The rate is below the floor of %{percent}: no score.',
        cappedRate: 'The rate reaches the cap and counts as %{percent}.',
      },
    },
  ),
  sentence: ({ floor, cap }, { t, ifPositive, share, capped }) => [
    t('how'),
    ...ifPositive(floor, (rate) => t('floor', { rate: share(rate) })),
    capped(cap),
  ],
});
