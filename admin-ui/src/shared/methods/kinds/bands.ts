import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const bands = defineView('bands', {
  counts: 'points',
  asks: {},
  params: {
    bands: (value, { rows, t, share }) =>
      rows(value).map((band, index) => ({
        label: t('row', { number: index + 1 }),
        value: t('rowText', { min: share(band['min']), share: share(band['share']) }),
      })),
  },
  words: defineMessages(
    {
      how: '按完成率分档计分：%{bands}',
      band: '达到 %{min} 得分值的 %{share}',
      row: '第 %{number} 档',
      rowText: '完成率达到 %{min}，得分值的 %{share}',
      steps: {
        bandMin: '进入“完成率不低于 %{percent}”一档。',
        noBand: '完成率未进入任何一档，不得分。',
      },
    },
    {
      how: 'By bands of the completion rate: %{bands}',
      band: '%{share} of the points from %{min}',
      row: 'Band %{number}',
      rowText: 'from a rate of %{min}: %{share} of the points',
      steps: {
        bandMin: 'The rate falls in the band from %{percent}.',
        noBand: 'The rate falls in no band: no score.',
      },
    },
  ),
  sentence: ({ bands: all }, { t, rows, share, list }) => [
    t('how', {
      bands: list(
        rows(all).map((band) =>
          t('band', { min: share(band['min']), share: share(band['share']) }),
        ),
      ),
    }),
  ],
  ofForm: (form) => ({ bands: form }),
});
