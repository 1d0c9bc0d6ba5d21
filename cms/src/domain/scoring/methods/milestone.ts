import { DomainError } from '../../errors';
import { Decimal, ZERO, nonNegative, show, sum } from '../../exact/decimal';
import { defineMethod, fault, step } from '../define';
import { amount, amountOr, name, rows } from '../params';

/** 阶段验收: P × shares of the accepted stages − `latePerMonth` × months late, never below 0. */
export const milestone = defineMethod({
  kind: 'milestone',
  counts: 'points',
  params: {
    stages: rows('stage', { code: name, share: amount(nonNegative) }),
    latePerMonth: amountOr(nonNegative, '0'),
  },
  needs: {},
  asks: { accepted: true, monthsLate: true },
  faults: { stageSharesNotOne: 'stages', stageCodeTwice: 'stages' },
  steps: {
    points: 'points',
    accepted: 'text',
    share: 'share',
    monthsLate: 'count',
    deduction: 'points',
  },
  maximum: (_params, points) => points,
  check({ stages }) {
    const total = sum(stages.map((stage) => stage.share));
    const codes = new Set(stages.map((stage) => stage.code));
    return [
      ...(total.eq(1) ? [] : [fault('stageSharesNotOne', { total: show(total) })]),
      ...(codes.size === stages.length ? [] : [fault('stageCodeTwice')]),
    ];
  },
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
      steps: [
        step('points', facts.points),
        step('accepted', done.map(({ code }) => code).join(', ')),
        step('share', share),
        step('monthsLate', facts.monthsLate),
        step('deduction', late),
      ],
    };
  },
});
