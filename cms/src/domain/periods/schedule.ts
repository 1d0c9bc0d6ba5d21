import { Decimal, ONE, ZERO } from '../exact/number';
import { addDays, dayOf, daysBetween, type Day } from './dates';

/** A point of the office's curve: by the end of `on`, `share` (0 … 1) of the year is expected. */
export interface SchedulePoint {
  on: Day;
  share: string;
}

/**
 * 序时进度: the share of the year's value expected by the end of `day`, 0 … 1. Even over the days
 * of the year, or straight lines between the points of a curve. Error: `notADay`.
 */
export function scheduledProgress(
  year: number,
  day: Day,
  curve: readonly SchedulePoint[] = [],
): Decimal {
  const start = { on: addDays(dayOf(year, 1, 1), -1), share: '0' };
  const end = { on: dayOf(year, 12, 31), share: '1' };
  if (daysBetween(start.on, day) <= 0) return ZERO;
  if (day >= end.on) return ONE;
  const points = [start, ...curve, end]
    .filter(({ on }) => on >= start.on && on <= end.on)
    .sort((a, b) => daysBetween(b.on, a.on));
  const next = points.findIndex(({ on }) => on > day);
  const before = points[next - 1] ?? start;
  const after = points[next] ?? end;
  const rise = new Decimal(after.share).minus(before.share);
  const passed = daysBetween(before.on, day);
  return rise.times(passed).div(daysBetween(before.on, after.on)).plus(before.share);
}
