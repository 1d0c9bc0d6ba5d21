import { defineMessages } from '../../../i18n/messages';
import { defineView } from '../define';

export const veto = defineView('veto', {
  counts: 'effect',
  asks: { triggered: true },
  params: {
    effect: (value, { translate, text }, label) => [
      { label, value: translate(`methods.effects.${text(value)}`) },
    ],
    grade: (value, { t, text }) => [{ label: t('grade'), value: text(value) }],
  },
  words: defineMessages(
    {
      how: '不计分，发生即%{effect}',
      grade: '最高可得等次',
      effects: {
        zeroItem: '该项计零分',
        zeroType: '该类目标计零分',
        zeroTotal: '总分计零分',
        gradeCap: '等次不高于“%{grade}”',
        excludeFromAwards: '取消评优资格',
      },
      steps: {
        vetoNotTriggered: '未发生一票否决情形。',
        vetoEffect: '发生一票否决情形：%{effect}。',
      },
    },
    {
      how: 'No score; if it happens: %{effect}',
      grade: 'Best grade that remains',
      effects: {
        zeroItem: 'the item counts zero',
        zeroType: 'the target type counts zero',
        zeroTotal: 'the total counts zero',
        gradeCap: 'no grade above “%{grade}”',
        excludeFromAwards: 'no top grade',
      },
      steps: {
        vetoNotTriggered: 'No veto was triggered.',
        vetoEffect: 'A veto was triggered: %{effect}.',
      },
    },
  ),
  sentence: ({ effect, grade }, { t, text }) => [
    t('how', {
      effect: t(`effects.${text(effect)}`, { grade: text(grade), _: text(effect) }),
    }),
  ],
});
