import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const bonus = defineView('bonus', {
  counts: 'bonus',
  asks: { events: true },
  params: { cap: 'plain', highestPerGroup: 'plain' },
  words: defineMessages(
    {
      how: '按事项加分，最多加 %{cap} 分',
      group: '同类事项只计最高一项',
      steps: {
        eventsCounted: '其中 %{value} 项计分。',
        cap: '超出加分上限，按上限 %{value} 分计。',
      },
    },
    {
      how: 'Points are added for each event, up to %{cap}',
      group: 'only the highest of a kind counts',
      steps: {
        eventsCounted: 'Events that count: %{value}.',
        cap: 'The sum is above the cap and counts as %{value} points.',
      },
    },
  ),
  sentence: ({ cap, highestPerGroup }, { t, text }) => [
    t('how', { cap: text(cap) }),
    ...(highestPerGroup === true ? [t('group')] : []),
  ],
  events: { title: 'bonuses', grouped: ({ highestPerGroup }) => highestPerGroup === true },
});
