import { z } from 'zod';
import { fault } from '../../errors';
import { ZERO } from '../../exact/decimal';
import { defineMethod } from '../define';

export const VETO_EFFECTS = [
  'zeroItem',
  'zeroType',
  'zeroTotal',
  'gradeCap',
  'excludeFromAwards',
] as const;

const params = z.strictObject({
  effect: z.enum(VETO_EFFECTS),
  grade: z.string().max(100).nullish(),
});

/** 一票否决: no score; a triggered event has its effect on the evaluation. */
export const veto = defineMethod({
  kind: 'veto',
  params,
  check: ({ effect, grade }) =>
    effect === 'gradeCap' && !grade ? [fault('gradeCapWithoutGrade')] : [],
  score({ effect, grade }, { triggered }) {
    if (!triggered) return { score: ZERO, breakdown: [{ key: 'vetoNotTriggered', value: '' }] };
    const written = effect === 'gradeCap' ? `gradeCap:${grade ?? ''}` : effect;
    return { score: ZERO, breakdown: [{ key: 'vetoEffect', value: written }], effect: written };
  },
});
