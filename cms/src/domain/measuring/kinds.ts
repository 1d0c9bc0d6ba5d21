import { addsUp } from '../decomposition/adds-up';
import { methodOf } from '../scoring';

/**
 * 指标性质: what the number of an indicator is. Schedule, progress, plausibility, words and suggestion
 * follow from it (cms/docs/domain.md#what-a-target-measures).
 */
export const MEASURE_KINDS = [
  /** 累计量: grows over the year towards the target, such as kilometres built. */
  'cumulative',
  /** 水平值: stands at a height all year, such as a rate; it may fall without a word. */
  'level',
  /** 控制额度: an allowance that the year uses up, such as deaths. */
  'ceiling',
  /** 零容忍: any event is one too many. */
  'zeroTolerance',
  /** 节点: stages with their days. */
  'milestone',
  /** 定性: a text, no number. */
  'qualitative',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What of an item tells its kind where nobody has said it. */
export interface ItemMeasured {
  method: { kind: string; params: unknown };
  direction: 'higher' | 'lower';
  unitOfMeasure: string | null;
  /** Whether values of units add up; null leaves it to the unit of measure. */
  additive?: boolean | null;
  /** Decimal text; null while there is none. */
  targetValue: string | null;
}

/**
 * The kind of an item that does not say its own: stages and events by the method, else by direction,
 * target and whether its values add up. Error: `unknownMethod`.
 */
export function measureKindOf(item: ItemMeasured): MeasureKind {
  const { method, direction, targetValue } = item;
  const scored = methodOf(method.kind);
  const asked = scored.asked(method.params);
  if (asked.includes('triggered')) return 'zeroTolerance';
  if (asked.includes('accepted')) return 'milestone';
  const hasValue = targetValue !== null || scored.measures(method.params).length > 0;
  if (!hasValue) return 'qualitative';
  if (direction === 'higher') return addsUp(item) ? 'cumulative' : 'level';
  if (isZero(targetValue)) return 'zeroTolerance';
  return addsUp(item) ? 'ceiling' : 'level';
}

/** By which kind a target goes: an allowance of nought is used up by the first event. */
export const judgedKind = (kind: MeasureKind, targetValue: string | null): MeasureKind =>
  kind === 'ceiling' && isZero(targetValue) ? 'zeroTolerance' : kind;

/** Whether the year's share of time says how much is expected by a day. */
export const isScheduled = (kind: MeasureKind): boolean =>
  kind === 'cumulative' || kind === 'ceiling';

const isZero = (value: string | null): boolean => value !== null && Number(value) === 0;
