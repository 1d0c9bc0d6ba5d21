import { z } from 'zod';
import { DomainError, fault } from '../../errors';
import { nonNegative, show } from '../../exact/decimal';
import { defineMethod } from '../define';

const params = z.strictObject({
  grades: z.record(z.string().min(1).max(100), nonNegative).default({}),
});

/** 综合评分: P × share of the grade, or a value from 0 to P as it is. Errors: `unknownGrade`, `valueOutOfRange`. */
export const judged = defineMethod({
  kind: 'judged',
  params,
  check: ({ grades }) =>
    Object.entries(grades)
      .filter(([, share]) => share.gt(1))
      .map(([grade, share]) => fault('gradeShareAboveOne', { grade, share: show(share) })),
  score({ grades }, { points, grade, value }) {
    const lines = [{ key: 'points', value: show(points) }];
    if (grade !== undefined) {
      const share = Object.hasOwn(grades, grade) ? grades[grade] : undefined;
      if (!share) throw new DomainError('unknownGrade', { grade });
      lines.push({ key: 'grade', value: grade }, { key: 'share', value: show(share) });
      return { score: points.times(share), breakdown: lines };
    }
    if (value === undefined) throw new DomainError('missingInput', { input: 'grade' });
    if (value.lt(0) || value.gt(points))
      throw new DomainError('valueOutOfRange', { value: show(value), maximum: show(points) });
    lines.push({ key: 'judgedValue', value: show(value) });
    return { score: value, breakdown: lines };
  },
});
