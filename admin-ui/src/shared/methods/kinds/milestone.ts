import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const milestone = defineView('milestone', {
  counts: 'points',
  asks: { accepted: true, monthsLate: true },
  params: {
    stages: (value, { rows, t, text, shareOfPoints }) =>
      rows(value).map(({ code, share }) => ({
        label: t('row', { name: text(code) }),
        value: shareOfPoints(share),
      })),
    latePerMonth: 'plain',
  },
  words: defineMessages(
    {
      how: '按通过验收的阶段计分：%{stages}',
      late: '每逾期一个月扣 %{points} 分',
      row: '阶段“%{name}”',
      steps: {
        accepted: '已通过验收的阶段：%{text}。',
        monthsLate: '延误 %{value} 个月。',
      },
    },
    {
      how: 'By accepted stages: %{stages}',
      late: '%{points} points less for each month late',
      row: 'Stage “%{name}”',
      steps: { accepted: 'Accepted stages: %{text}.', monthsLate: 'Months late: %{value}.' },
    },
  ),
  sentence: ({ stages, latePerMonth }, { t, rows, text, share, list, ifPositive }) => [
    t('how', {
      stages: list(rows(stages).map((stage) => `${text(stage['code'])} ${share(stage['share'])}`)),
    }),
    ...ifPositive(latePerMonth, (points) => t('late', { points })),
  ],
});
