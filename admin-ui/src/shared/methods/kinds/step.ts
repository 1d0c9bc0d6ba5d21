import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const step = defineView('step', {
  counts: 'points',
  asks: {},
  params: {
    step: 'share',
    perStep: 'plain',
    zeroAt: 'share',
    bonusPerStep: 'plain',
    bonusCap: 'plain',
  },
  words: defineMessages(
    {
      how: '完成率每差 %{step} 扣 %{points} 分，不足一档按一档计',
      zeroAt: '完成率不高于 %{rate} 不得分',
      bonus: '每超一档加 %{points} 分，最多加 %{cap} 分',
      steps: {
        stepsOver: '优于目标值 %{value} 个整档。',
        stepsShort: '低于目标值 %{value} 档，不足一档按一档计。',
        bonus: '加 %{value} 分。',
        zeroAt: '完成率不高于 %{percent}，不得分。',
      },
    },
    {
      how: '%{points} points less for each %{step} short, a started step counting whole',
      zeroAt: 'nothing at %{rate} or below',
      bonus: '%{points} points more for each step above, up to %{cap}',
      steps: {
        stepsOver: 'Better than the target by %{value} whole steps.',
        stepsShort: 'Short of the target by %{value} steps, a started step counting whole.',
        bonus: '%{value} points are added.',
        zeroAt: 'The rate is not above %{percent}: no score.',
      },
    },
  ),
  sentence(params, { t, ifPositive, share, text }) {
    const { step: size, perStep, zeroAt, bonusPerStep, bonusCap } = params;
    return [
      t('how', { step: share(text(size) || '0.1'), points: text(perStep) || '1' }),
      ...ifPositive(zeroAt, (rate) => t('zeroAt', { rate: share(rate) })),
      ...ifPositive(bonusPerStep, (points) => t('bonus', { points, cap: text(bonusCap) || '0' })),
    ];
  },
});
