import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';
import { rowsOf, textOf } from '../read';

export const judged = defineView('judged', {
  counts: 'points',
  asks: { grade: { param: 'grades' }, value: true },
  params: {
    grades: (value, { grades, t, shareOfPoints }) =>
      grades(value).map(([name, share]) => ({
        label: t('row', { name }),
        value: shareOfPoints(share),
      })),
  },
  words: defineMessages(
    {
      how: '由考核主体在分值内综合评分',
      grades: '由考核主体综合评定等级：%{grades}',
      row: '等级“%{name}”',
      steps: { grade: '评定等级为“%{text}”。', judgedValue: '直接评定 %{value} 分。' },
    },
    {
      how: 'The assessor gives a score within the points',
      grades: 'The assessor gives a grade: %{grades}',
      row: 'Grade “%{name}”',
      steps: {
        grade: 'The grade is “%{text}”.',
        judgedValue: '%{value} points are given directly.',
      },
    },
  ),
  sentence({ grades: own }, { t, grades, share, list }) {
    const all = grades(own).map(([name, part]) => `${name} ${share(part)}`);
    return [all.length > 0 ? t('grades', { grades: list(all) }) : t('how')];
  },
  ofForm: (form) => ({
    grades: Object.fromEntries(rowsOf(form).map(({ name, share }) => [textOf(name), share])),
  }),
});
