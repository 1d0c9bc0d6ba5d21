import { ZERO } from '../../exact/decimal';
import { defineMethod, fault, step } from '../define';
import { choice, nameIfAny } from '../params';

export const VETO_EFFECTS = [
  'zeroItem',
  'zeroType',
  'zeroTotal',
  'gradeCap',
  'excludeFromAwards',
] as const;

/** 一票否决: no score; a triggered event has its effect on the evaluation. */
export const veto = defineMethod({
  kind: 'veto',
  counts: 'effect',
  params: { effect: choice(VETO_EFFECTS), grade: nameIfAny },
  needs: {},
  asks: { triggered: true },
  faults: { gradeCapWithoutGrade: 'grade' },
  steps: { vetoNotTriggered: 'none', vetoEffect: 'effect' },
  maximum: () => ZERO,
  check: ({ effect, grade }) =>
    effect === 'gradeCap' && !grade ? [fault('gradeCapWithoutGrade')] : [],
  score({ effect, grade }, { triggered }) {
    if (!triggered) return { score: ZERO, steps: [step('vetoNotTriggered', '')] };
    const written = effect === 'gradeCap' ? `gradeCap:${grade ?? ''}` : effect;
    return { score: ZERO, steps: [step('vetoEffect', written)], effect: written };
  },
});
