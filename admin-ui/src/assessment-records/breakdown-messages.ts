import { addTexts } from '../i18n/late-texts';
import { defineMessages, type MessageTree } from '../i18n/messages';
import { views } from '../shared/methods/views';

const stepsOf = (locale: 'zh' | 'en'): MessageTree =>
  Object.assign(
    {},
    ...Object.values(views).map(({ words }) => words[locale]['steps']),
  ) as MessageTree;

/**
 * A sentence for every line the scoring methods explain themselves with: those of more than one method
 * here, the others with their method. A figure is said as `value`, `percent`, `text`, `effect` or
 * `period`.
 */
export const breakdownMessages = defineMessages(
  {
    steps: {
      ...stepsOf('zh'),
      yearTarget: '全年目标值为 %{value}%{unit}，属累计指标。',
      passed: '考核截至时全年已过 %{percent}，目标值按此折算。',
      valueOf: '审核值取自%{period}进展报告。',
      target: '目标值为 %{value}%{unit}。',
      value: '审核值为 %{value}%{unit}。',
      rate: '完成率为 %{percent}。',
      points: '本项分值 %{value} 分。',
      share: '按分值的 %{percent} 计分。',
      deduction: '扣 %{value} 分。',
      floor: '扣分后低于下限，按下限 %{value} 分计。',
      events: '共 %{value} 项事项。',
      eventPoints: '事项分值合计 %{value} 分。',
    },
    effects: {
      zeroItem: '本项得分记为零分',
      zeroType: '所属目标类型得分记为零分',
      zeroTotal: '综合得分记为零分',
      gradeCap: '考核等次不得高于“%{grade}”',
      excludeFromAwards: '取消评先评优资格',
    },
  },
  {
    steps: {
      ...stepsOf('en'),
      yearTarget: 'The target of the whole year is %{value}%{unit}, and it grows over the year.',
      passed: 'The occasion looks at %{percent} of the year: that share of the target counts.',
      valueOf: 'The value is the one verified for %{period}.',
      target: 'The target value is %{value}%{unit}.',
      value: 'The verified value is %{value}%{unit}.',
      rate: 'The completion rate is %{percent}.',
      points: 'The item carries %{value} points.',
      share: '%{percent} of the points count.',
      deduction: '%{value} points are deducted.',
      floor: 'The rest is below the floor and counts as %{value} points.',
      events: 'Events recorded: %{value}.',
      eventPoints: 'The points of the events add up to %{value}.',
    },
    effects: {
      zeroItem: 'the item scores nothing',
      zeroType: 'the whole target type scores nothing',
      zeroTotal: 'the composite score is zero',
      gradeCap: 'the grade is “%{grade}” at most',
      excludeFromAwards: 'no awards this year',
    },
  },
);

addTexts('breakdown', breakdownMessages);
