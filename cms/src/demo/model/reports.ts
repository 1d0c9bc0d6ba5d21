import type { Seeds } from '../../../../database/seeds/types';
import { Decimal } from '../../domain/exact/decimal';
import { addDays, periodsOf } from '../../domain/periods';
import { draw, pick } from './random';
import { isMeasured, type TargetPlan } from './targets';
import { valueAt } from './values';

/** One period's report of a target, before it has ids. Moments are UTC. */
export interface ReportPlan {
  period: string;
  dueOn: string;
  state: 'draft' | 'submitted' | 'returned' | 'verified';
  value: string | null;
  text: string | null;
  submittedAt: Date | null;
  verifiedValue: string | null;
  verifiedAt: Date | null;
  returnReason: string | null;
}

/** In the demo's present (DEMO_DAY), October has been reported, mostly in time. */
const LAST_REPORTED = 10;
const CURRENT_YEAR = 2024;
/** A figure typed with a digit too many, for the plausibility rule to find. */
const MISTYPED = { unit: 'C-HM', item: 'C04', month: 10 };

const REASONS = [
  '填报数据与统计台账不一致，请核实后重报。',
  '缺少佐证材料，请补充竣工验收或结算资料。',
  '完成值为当月数，应填写1月至本月累计数。',
];
const TEXTS = [
  '各项任务按计划推进，专班按月调度，重点事项已逐项落实到责任人。',
  '已召开专题会议部署，细化措施并开展督导检查，未发现突出问题。',
  '按照年度工作要点有序推进，台账资料齐全，下月重点抓好薄弱环节整改。',
];

/** A report for every month of the year; what lies ahead, or is late, is an empty draft. */
export function planReports(seeds: Seeds, target: TargetPlan): ReportPlan[] {
  return periodsOf(target.year, 'monthly').map(({ code, dueOn }, index) => {
    const month = index + 1;
    const state = stateOf(target, month);
    const words = [target.unit.code, target.item.code, code];
    if (state === 'draft') return { ...empty, period: code, dueOn, state };
    const value = reported(valueAt(seeds, target, month), target, month);
    const submittedAt = at(addDays(dueOn, lateness(words)), words);
    const verified = state === 'verified';
    return {
      period: code,
      dueOn,
      state,
      value,
      text: textOf(target, value, month),
      submittedAt,
      verifiedValue: verified ? value : null,
      verifiedAt: verified ? at(addDays(dueOn, 3), [...words, 'verified']) : null,
      returnReason: state === 'returned' ? pick(REASONS, ...words) : null,
    };
  });
}

const empty = {
  value: null,
  text: null,
  submittedAt: null,
  verifiedValue: null,
  verifiedAt: null,
  returnReason: null,
};

function stateOf({ year, unit, item }: TargetPlan, month: number): ReportPlan['state'] {
  if (year < CURRENT_YEAR) return 'verified';
  if (month > LAST_REPORTED) return 'draft';
  if (MISTYPED.unit === unit.code && MISTYPED.item === item.code && month === MISTYPED.month)
    return 'submitted';
  const luck = draw(unit.code, item.code, year, month, 'state');
  if (month === LAST_REPORTED) {
    if (luck < 0.06) return 'draft';
    if (luck < 0.1) return 'returned';
    return luck < 0.4 ? 'submitted' : 'verified';
  }
  if (month === LAST_REPORTED - 1) {
    if (luck < 0.008) return 'draft';
    return luck < 0.03 ? 'submitted' : 'verified';
  }
  return 'verified';
}

function reported(value: string | null, { unit, item }: TargetPlan, month: number): string | null {
  const mistyped =
    MISTYPED.unit === unit.code && MISTYPED.item === item.code && month === MISTYPED.month;
  return value !== null && mistyped ? new Decimal(value).times(10).toFixed() : value;
}

/** Days after the due date; most are some days early. */
function lateness(words: readonly string[]): number {
  const luck = draw(...words, 'late');
  return luck > 0.93 ? 2 : -Math.floor(luck * 4);
}

/** A moment in office hours in China. */
function at(day: string, words: readonly string[]): Date {
  const minutes = 60 + Math.floor(draw(...words, 'time') * 8 * 60);
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
}

function textOf(target: TargetPlan, value: string | null, month: number): string {
  const { unit, item, indicator, targetValue } = target;
  if (!isMeasured(target) || value === null) return pick(TEXTS, unit.code, item.code, month);
  const { unitOfMeasure: measure } = indicator;
  return `截至${month}月底，${item.name}${value}${measure}，年度目标${targetValue ?? ''}${measure}。`;
}
