import { defineMessages } from '../../i18n/messages';
import { defineView } from '../define';
import { rowsOf, shareOf } from '../read';

export const bands = defineView('bands', {
  counts: 'points',
  asks: {},
  params: {
    bands: ({ value, translate }) =>
      rowsOf(value).map(({ min, share }, index) => ({
        label: translate('methods.words.bands.row', { number: index + 1 }),
        value: translate('methods.words.bands.rowText', {
          min: shareOf(min),
          share: shareOf(share),
        }),
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
  sentence: ({ bands: all }, say, translate) => [
    say('how', {
      bands: rowsOf(all)
        .map(({ min, share }) => say('band', { min: shareOf(min), share: shareOf(share) }))
        .join(translate('shared.method.comma')),
    }),
  ],
  ofForm: (form) => ({ bands: form }),
});
