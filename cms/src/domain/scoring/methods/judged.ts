import { DomainError } from '../../errors';
import { nonNegative, show } from '../../exact/decimal';
import { defineMethod, fault, step } from '../define';
import { required } from '../needs';
import { amount, byName } from '../params';

/** 综合评分: P × share of the grade, or a value from 0 to P as it is. Errors: `unknownGrade`, `valueOutOfRange`. */
export const judged = defineMethod({
  kind: 'judged',
  counts: 'points',
  params: { grades: byName('judged-grade', 'share', amount(nonNegative)) },
  needs: {},
  asks: { grade: { param: 'grades' }, value: true },
  faults: { gradeShareAboveOne: null },
  steps: { points: 'points', grade: 'text', share: 'share', judgedValue: 'points' },
  maximum: (_params, points) => points,
  check: ({ grades }) =>
    Object.entries(grades)
      .filter(([, share]) => share.gt(1))
      .map(([grade, share]) => fault('gradeShareAboveOne', { grade, share: show(share) })),
  score({ grades }, { points, grade, value }) {
    const steps = [step('points', points)];
    if (grade !== undefined) {
      const share = Object.hasOwn(grades, grade) ? grades[grade] : undefined;
      if (!share) throw new DomainError('unknownGrade', { grade });
      return {
        score: points.times(share),
        steps: [...steps, step('grade', grade), step('share', share)],
      };
    }
    const judgedValue = required(value, 'grade');
    if (judgedValue.lt(0) || judgedValue.gt(points))
      throw new DomainError('valueOutOfRange', { value: show(judgedValue), maximum: show(points) });
    return { score: judgedValue, steps: [...steps, step('judgedValue', judgedValue)] };
  },
});
