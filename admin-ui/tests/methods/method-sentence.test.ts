import polyglot from 'ra-i18n-polyglot';

import { methodMessages } from '../../src/shared/methods/messages';
import { methodSentence } from '../../src/shared/methods/method-sentence';
import { sharedMessages } from '../../src/shared/messages';

const translator = (locale: 'zh' | 'en') => {
  const texts = { shared: sharedMessages[locale], methods: methodMessages[locale] };
  const { translate } = polyglot(() => texts as never, locale, [], { allowMissing: true });
  return (key: string, options?: Record<string, unknown>): string => translate(key, options);
};
const say = (kind: string, params: object, locale: 'zh' | 'en' = 'zh') =>
  methodSentence({ kind, params }, translator(locale));

describe('a scoring method in one sentence', () => {
  it.each([
    ['proportional', {}, '按完成率计分；最多得满分。'],
    [
      'proportional',
      { floor: '0.6', cap: '1.2' },
      '按完成率计分；完成率低于 60% 不得分；最多得分值的 120%。',
    ],
    [
      'step',
      { step: '0.02', perStep: '0.5', zeroAt: '0.7', bonusPerStep: '1', bonusCap: '3' },
      '完成率每差 2% 扣 0.5 分，不足一档按一档计；完成率不高于 70% 不得分；每超一档加 1 分，最多加 3 分。',
    ],
    [
      'bands',
      {
        bands: [
          { min: '1', share: '1' },
          { min: '0.9', share: '0.8' },
        ],
      },
      '按完成率分档计分：达到 100% 得分值的 100%、达到 90% 得分值的 80%。',
    ],
    [
      'difference',
      { perUnit: '0.5', floor: '2' },
      '审核值与目标值每相差一个计量单位扣 0.5 分；最低得 2 分。',
    ],
    ['deduct', { floor: '0' }, '从满分起按事项扣分；扣完为止。'],
    [
      'bonus',
      { cap: '5', highestPerGroup: true },
      '按事项加分，最多加 5 分；同类事项只计最高一项。',
    ],
    [
      'milestone',
      {
        stages: [
          { code: '开工', share: '0.4' },
          { code: '完工', share: '0.6' },
        ],
        latePerMonth: '1',
      },
      '按通过验收的阶段计分：开工 40%、完工 60%；每逾期一个月扣 1 分。',
    ],
    ['judged', { grades: { 差: '0.5', 好: '1' } }, '由考核主体综合评定等级：好 100%、差 50%。'],
    ['judged', {}, '由考核主体在分值内综合评分。'],
    ['constraint', { penalty: '2' }, '达到要求得满分，未达到扣 2 分。'],
    ['veto', { effect: 'gradeCap', grade: '良好' }, '不计分，发生即等次不高于“良好”。'],
    [
      'formula',
      { expression: 'points * rate', cap: '1' },
      '按公式计分：分值 * 完成率；最多得满分。',
    ],
  ])('%s %j [EX-1]', (kind, params, expected) => {
    expect(say(kind, params)).toBe(expected);
  });

  it('speaks English too, and keeps the name of a method it does not know [EX-1][BX-9]', () => {
    expect(say('proportional', { floor: '0.6' }, 'en')).toBe(
      'By completion rate; nothing below 60%; up to the full points.',
    );
    expect(say('new', {})).toBe('new。');
    expect(methodSentence(null, translator('zh'))).toBe('');
  });
});
