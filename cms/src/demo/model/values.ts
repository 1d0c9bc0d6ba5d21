import type { Seeds } from '../../../../database/seeds/types';
import { Decimal } from '../../domain/exact/decimal';
import { paceAt } from './pace';
import { draw, spread } from './random';
import type { TargetPlan } from './targets';

/** How well a unit does in a year, −1 … 1: its targets go up and down together. */
export const strengthOf = (unit: string, year: number): number =>
  0.7 * spread(unit) + 0.3 * spread(unit, year);

/** The cumulative value at the end of a month, in the item's own unit; null for facts. */
export function valueAt(seeds: Seeds, target: TargetPlan, month: number): string | null {
  const { course, places } = target.item;
  if (target.targetValue === null || course.kind === 'facts') return null;
  const whole = Number(target.targetValue);
  if (course.kind === 'level') {
    const reached = whole * (1 + course.spread * levelOf(target)) * (1 - 0.002 * (12 - month));
    return rounded(Math.min(reached, course.ceiling ?? Infinity), places);
  }
  const sector = course.kind === 'plan' || course.kind === 'cumulative' ? course.sector : 'all';
  const done = whole * paceAt(seeds.pace[sector], month) * diligenceOf(target);
  // A share of a whole, such as a rate of completion, ends at the whole.
  const limit = target.indicator.unitOfMeasure === '%' ? 100 : Infinity;
  return rounded(Math.min(done, limit), places);
}

const rounded = (value: number, places: number): string => new Decimal(value).toFixed(places);

function levelOf({ unit, item, year, indicator }: TargetPlan): number {
  const noise = 0.4 * strengthOf(unit.code, year) + 0.6 * spread(unit.code, item.code, year);
  return indicator.direction === 'lower' ? -0.3 - noise : noise - 0.2;
}

/** Around 1; a few targets of each year lag well behind. */
function diligenceOf({ unit, item, year, indicator }: TargetPlan): number {
  const noise = spread(unit.code, item.code, year);
  if (indicator.direction === 'lower')
    return 0.82 - 0.2 * strengthOf(unit.code, year) + 0.15 * noise;
  const luck = draw(unit.code, item.code, year, 'luck');
  const usual = 0.99 + 0.13 * strengthOf(unit.code, year) + 0.06 * noise;
  if (luck < 0.04) return usual * (year === 2024 ? 0.58 : 0.8);
  return luck < 0.14 ? usual * 0.86 : usual;
}
