import type {
  Seeds,
  SeedIndicator,
  SeedItem,
  SeedPlan,
  SeedUnit,
  TargetTypeCode,
} from '../../../../database/seeds/types';
import { Decimal } from '../../domain/exact/decimal';
import { methodOfForm } from '../../domain/framework';
import { splitByWeights } from '../../domain/decomposition';

/** One item of one unit for one year, before it has an id. */
export interface TargetPlan {
  year: number;
  unit: SeedUnit;
  targetType: TargetTypeCode;
  item: SeedItem;
  indicator: SeedIndicator;
  method: { kind: string; params: unknown };
  targetValue: string | null;
}

/** The plan of 2023 is not published: we take it to have been this share of the one of 2024. */
const EARLIER = '0.92';
export const LAST_YEAR = 2023;

/** Every target of a year: each item of the frameworks for each unit that it applies to. */
export function planTargets(seeds: Seeds, year: number): TargetPlan[] {
  const indicators = new Map(seeds.indicators.map((one) => [one.code, one]));
  return seeds.frameworks.flatMap(({ targetType, items }) =>
    items.flatMap((item) => {
      const indicator = indicators.get(item.indicator);
      const method = methodOfForm(item.method ?? indicator?.method);
      if (!indicator || !method) throw new Error(`${item.code}: no indicator ${item.indicator}`);
      const units = seeds.units.filter(({ type }) => type && item.types.includes(type));
      const values = valuesOf(seeds, year, item, units);
      return units.map((unit, index) => {
        const targetValue = values[index] ?? null;
        return { year, unit, targetType, item, indicator, method, targetValue };
      });
    }),
  );
}

function valuesOf(seeds: Seeds, year: number, item: SeedItem, units: readonly SeedUnit[]) {
  const { course, defaultTarget = null } = item;
  if (course.kind !== 'plan') return units.map(() => defaultTarget);
  const plan = seeds.plans.find(({ code }) => code === course.plan);
  const type = units[0]?.type;
  if (!plan || !type) throw new Error(`${item.code}: no plan ${course.plan}`);
  return splitByWeights(
    shareOf(plan, type, year),
    units.map(({ size = 1 }) => size),
    plan.places,
  );
}

function shareOf(plan: SeedPlan, type: NonNullable<SeedUnit['type']>, year: number): string {
  const share = new Decimal(plan.total).times(plan.shares[type] ?? 0);
  return (year === LAST_YEAR ? share.times(EARLIER) : share).toDecimalPlaces(plan.places).toFixed();
}

/** Whether the value of an item grows over the year. */
export const isCumulative = ({ course }: Pick<SeedItem, 'course'>): boolean =>
  course.kind === 'plan' || course.kind === 'cumulative';

/** What is measured by a value rather than judged by facts. */
export const isMeasured = ({ item }: Pick<TargetPlan, 'item'>): boolean =>
  item.course.kind !== 'facts';
