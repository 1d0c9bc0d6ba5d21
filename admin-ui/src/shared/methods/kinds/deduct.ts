import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const deduct = defineView('deduct', {
  counts: 'points',
  asks: { events: true },
  params: { floor: 'plain' },
  words: defineMessages(
    { how: '从满分起按事项扣分', floor: '最低得 %{floor} 分', all: '扣完为止' },
    {
      how: 'Points are taken off for each event',
      floor: 'not below %{floor}',
      all: 'down to nothing',
    },
  ),
  sentence: ({ floor }, { t, isPositive, text }) => [
    t('how'),
    isPositive(floor) ? t('floor', { floor: text(floor) }) : t('all'),
  ],
  events: { title: 'deductions', grouped: () => false },
});
