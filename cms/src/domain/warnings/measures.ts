import { Decimal } from '../exact/number';
import {
  daysBetween,
  scheduledProgress,
  workingDaysBetween,
  type Day,
  type HolidayCalendar,
  type SchedulePoint,
} from '../periods';
import type { Measure } from './rules';

/** What is known of a target on a day. Values are decimal text in the target's own unit. */
export interface TargetFacts {
  year: number;
  on: Day;
  direction: 'higher' | 'lower';
  targetValue: string | null;
  /** The newest cumulative value and the day it stands for. */
  value: string | null;
  valueOn: Day | null;
  previousValue: string | null;
  /** Due day of the oldest report not submitted. */
  openReportDueOn: Day | null;
  curve?: readonly SchedulePoint[];
  calendar: HolidayCalendar;
}

export type Measures = Partial<Record<Measure, Decimal>>;

/**
 * The measures of a target on a day. When lower is better the value is a limit: it is behind by
 * what it exceeds the limit, since using up less than scheduled is no fault. Error: `notADay`.
 */
export function measuresOf(facts: TargetFacts): Measures {
  return { ...overdue(facts), ...plausibility(facts), ...completion(facts) };
}

function overdue({ openReportDueOn: due, on, calendar }: TargetFacts): Measures {
  if (due === null || daysBetween(due, on) <= 0) return {};
  return {
    overdueDays: new Decimal(daysBetween(due, on)),
    overdueWorkingDays: new Decimal(workingDaysBetween(due, on, calendar)),
  };
}

function plausibility({ value, previousValue, targetValue }: TargetFacts): Measures {
  if (value === null) return {};
  const limit = targetValue === null ? null : new Decimal(targetValue);
  return {
    ...(previousValue === null ? {} : { drop: new Decimal(previousValue).minus(value) }),
    ...(limit?.gt(0) ? { multiple: new Decimal(value).div(limit) } : {}),
  };
}

function completion({ year, on, direction, targetValue, ...rest }: TargetFacts): Measures {
  if (rest.value === null || targetValue === null) return {};
  const target = new Decimal(targetValue);
  if (target.lte(0)) return {};
  const share = new Decimal(rest.value).div(target);
  const higher = direction === 'higher';
  if (on > `${year}-12-31`)
    return { finalRate: (higher ? share : Decimal.max(0, share.neg().plus(2))).times(100) };
  const expected = higher ? scheduledProgress(year, rest.valueOn ?? on, rest.curve) : null;
  return { behind: (expected ? expected.minus(share) : share.minus(1)).times(100) };
}
