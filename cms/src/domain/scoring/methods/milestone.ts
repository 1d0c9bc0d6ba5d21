import { z } from 'zod';
import { DomainError, fault, type Fault } from '../../errors';
import { Decimal, ZERO, nonNegative, show, sum } from '../../exact/decimal';
import { defineMethod } from '../define';

const params = z.strictObject({
  stages: z
    .array(z.strictObject({ code: z.string().min(1).max(100), share: nonNegative }))
    .min(1)
    .max(50),
  latePerMonth: nonNegative.prefault('0'),
});

function stageFaults({ stages }: z.output<typeof params>): Fault[] {
  const total = sum(stages.map((stage) => stage.share));
  const codes = new Set(stages.map((stage) => stage.code));
  return [
    ...(total.eq(1) ? [] : [fault('stageSharesNotOne', { total: show(total) })]),
    ...(codes.size === stages.length ? [] : [fault('stageCodeTwice')]),
  ];
}

/** 阶段验收: P × shares of the accepted stages − `latePerMonth` × months late, never below 0. */
export const milestone = defineMethod({
  kind: 'milestone',
  params,
  check: stageFaults,
  score({ stages, latePerMonth }, facts) {
    const accepted = new Set(facts.accepted);
    for (const { code } of stages) accepted.delete(code);
    const [unknown] = accepted;
    if (unknown !== undefined) throw new DomainError('unknownStage', { stage: unknown });
    const done = stages.filter(({ code }) => facts.accepted.includes(code));
    const share = sum(done.map((stage) => stage.share));
    const late = latePerMonth.times(facts.monthsLate);
    return {
      score: Decimal.max(ZERO, facts.points.times(share).minus(late)),
      breakdown: [
        { key: 'points', value: show(facts.points) },
        { key: 'accepted', value: done.map(({ code }) => code).join(', ') },
        { key: 'share', value: show(share) },
        { key: 'monthsLate', value: show(facts.monthsLate) },
        { key: 'deduction', value: show(late) },
      ],
    };
  },
});
