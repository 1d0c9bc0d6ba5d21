import { Decimal } from '../exact/number';
import { scheduledProgress, type Day, type SchedulePoint } from '../periods';
import { isScheduled, judgedKind, type MeasureKind } from './kinds';

/** What is known of a target's number on a day. Values are decimal text in the target's own unit. */
export interface MeasuredFacts {
  kind: MeasureKind;
  direction: 'higher' | 'lower';
  year: number;
  on: Day;
  targetValue: string | null;
  /** The newest value and the day it stands for; of zero tolerance, the events so far. */
  value: string | null;
  valueOn: Day | null;
  /** The office's curve of the year; even over its days where it has none. */
  curve?: readonly SchedulePoint[];
}

/**
 * How far a target is, by what its number is. Shares are in percent of the target; what a kind does not
 * have is null.
 */
export interface Progress {
  /** By which kind the target goes: an allowance of nought is zero tolerance. */
  kind: MeasureKind;
  /** Of the target: what is done, how high a level stands, what of an allowance is used. */
  share: Decimal | null;
  /** What is expected by the day of the value, of what goes by the year's schedule. */
  expected: Decimal | null;
  /** Percentage points behind schedule or short of the target; negative when ahead. */
  behind: Decimal | null;
  /** Percentage points by which an allowance is used faster than the year passes. */
  ahead: Decimal | null;
  /** What lies above a limit, an allowance or nought, in the target's own unit; 0 when nothing does. */
  over: Decimal | null;
  /** The year is over: the share as it ended. Of limits 100 when kept. */
  final: Decimal | null;
}

/** What is told by stages or in words. */
const WITHOUT_NUMBER: ReadonlySet<MeasureKind> = new Set(['milestone', 'qualitative']);
const NOTHING = { share: null, expected: null, behind: null, ahead: null, over: null, final: null };

/**
 * Progress of a target on a day (cms/docs/domain.md#what-a-target-measures). Without a value or a target
 * there is nothing to judge, and all is null. Error: `notADay`.
 */
export function progressOf(facts: MeasuredFacts): Progress {
  const kind = judgedKind(facts.kind, facts.targetValue);
  if (facts.value === null || WITHOUT_NUMBER.has(kind)) return { kind, ...NOTHING };
  const value = new Decimal(facts.value);
  if (kind === 'zeroTolerance') return { kind, ...NOTHING, over: Decimal.max(0, value) };
  if (facts.targetValue === null) return { kind, ...NOTHING };
  const target = new Decimal(facts.targetValue);
  const share = target.gt(0) ? value.div(target).times(100) : null;
  const isLimit = kind === 'ceiling' || facts.direction === 'lower';
  const over = isLimit ? Decimal.max(0, value.minus(target)) : null;
  if (facts.on > `${facts.year}-12-31`) {
    const final = over === null ? share : new Decimal(over.gt(0) ? 0 : 100);
    return { kind, ...NOTHING, share, over, final };
  }
  const expected =
    isScheduled(kind) && !(facts.direction === 'lower' && kind === 'cumulative')
      ? scheduledProgress(facts.year, facts.valueOn ?? facts.on, facts.curve).times(100)
      : null;
  return {
    kind,
    share,
    expected,
    behind: isLimit || share === null ? null : (expected ?? new Decimal(100)).minus(share),
    ahead: kind === 'ceiling' && share && expected ? share.minus(expected) : null,
    over,
    final: null,
  };
}
