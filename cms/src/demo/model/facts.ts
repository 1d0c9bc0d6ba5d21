import { z } from 'zod';
import type { ScoreInputs } from '../../api/assessment-record/inputs';
import { Decimal } from '../../domain/exact/decimal';
import { carriesPoints, methodOf, type Asked } from '../../domain/scoring';
import { draw, pick } from './random';
import type { TargetPlan } from './targets';
import { strengthOf } from './values';

/** What an assessor finds besides the value. */
export type Found = ScoreInputs;

const stages = z.object({ stages: z.array(z.object({ code: z.string() })) });
const POINTS = ['0.5', '0.5', '1', '1', '2'];
const BONUS = [
  { group: '国家级表彰', points: '2' },
  { group: '省部级表彰', points: '1' },
  { group: '典型经验推广', points: '0.5' },
];

/** The demo's one veto: a larger accident in 2023. */
const VETOED = { unit: 'C-NY', item: 'S99', year: 2023 };

interface About {
  target: TargetPlan;
  occasion: string;
  value: string | null;
  words: readonly (string | number)[];
  strength: number;
}

/** What the assessor finds where a method asks for it; a grade stands for a value given directly. */
const FINDS: Readonly<Record<Asked, (about: About) => Found>> = {
  events: ({ target, words, strength }) => ({
    events: carriesPoints(target.method.kind)
      ? deductions(words, strength)
      : BONUS.filter(({ group }) => draw(...words, group) < 0.18 + 0.15 * strength),
  }),
  accepted: ({ target, words, strength }) => milestones(target.method.params, words, strength),
  monthsLate: () => ({}),
  grade: ({ words, strength }) => ({ grade: gradeOf(draw(...words) + 0.4 * strength) }),
  value: () => ({}),
  met: ({ target, value }) => ({
    met: value !== null && new Decimal(value).gte(target.targetValue ?? 0),
  }),
  triggered: ({ target: { unit, item, year }, occasion }) => ({
    triggered:
      unit.code === VETOED.unit &&
      item.code === VETOED.item &&
      year === VETOED.year &&
      occasion === 'yearEnd',
  }),
};

/** The findings on a target in an occasion; what its method does not ask for stays out. */
export function foundOn(target: TargetPlan, occasion: string, value: string | null): Found {
  const { unit, item, year, method } = target;
  const words = [unit.code, item.code, year, occasion];
  const about = { target, occasion, value, words, strength: strengthOf(unit.code, year) };
  const asked = methodOf(method.kind).asked(method.params);
  return Object.assign({}, ...asked.map((one) => FINDS[one](about))) as Found;
}

function deductions(words: readonly (string | number)[], strength: number) {
  const count = Math.max(0, Math.floor(draw(...words) * 3.8 - 1.5 * strength));
  return Array.from({ length: count }, (_, index) => ({ points: pick(POINTS, ...words, index) }));
}

function milestones(params: unknown, words: readonly (string | number)[], strength: number): Found {
  const codes = stages.parse(params).stages.map(({ code }) => code);
  const luck = draw(...words) + 0.2 * strength;
  return {
    accepted: luck < 0.12 ? codes.slice(0, -1) : codes,
    monthsLate: luck < 0.3 ? '1' : '0',
  };
}

function gradeOf(luck: number): string {
  if (luck > 0.45) return '好';
  return luck > 0.05 ? '较好' : '一般';
}
