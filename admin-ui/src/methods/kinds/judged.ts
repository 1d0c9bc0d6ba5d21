import { defineMessages } from '../../i18n/messages';
import { gradesOf } from '../../shared/grades-of';
import { defineView } from '../define';
import { sharesText } from '../parts';
import { isParams, rowsOf, shareOf, textOf } from '../read';

export const judged = defineView('judged', {
  counts: 'points',
  asks: { grade: { param: 'grades' }, value: true },
  params: {
    grades: ({ value, translate }) =>
      gradesOf(isParams(value) ? value : {}).map(([grade, share]) => ({
        label: translate('methods.words.judged.row', { name: grade }),
        value: translate('methods.shareText', { share: shareOf(share) }),
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
  sentence: ({ grades }, say, translate) => {
    const all = gradesOf(isParams(grades) ? grades : {}).map(([name, share]) => ({ name, share }));
    return [
      all.length > 0 ? say('grades', { grades: sharesText(all, 'name', translate) }) : say('how'),
    ];
  },
  ofForm: (form) => ({
    grades: Object.fromEntries(rowsOf(form).map(({ name, share }) => [textOf(name), share])),
  }),
});
