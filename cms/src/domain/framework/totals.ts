import { fault } from '../errors';
import { DECIMAL_TEXT, Decimal, show, sum } from '../exact/number';
import { applies } from './applies';
import { carriesPoints } from './carries-points';
import type { Assessee, Framework, FrameworkFault, FrameworkItem, Named } from './types';

const WHOLE = 100;

/** How many points an assessment type, or a unit with items of its own, carries. */
export interface PointTotal extends Named {
  of: 'type' | 'unit';
  /** How many units are summed this way. */
  units: number;
  items: number;
  /** Decimal text; bonus and veto items apart. */
  total: string;
  right: boolean;
}

/**
 * The points of each assessed unit must add up to 100. Units of one type with the same items are
 * listed once, by their type; a unit with items of its own by name.
 */
export function pointTotals(
  { items }: Pick<Framework, 'items'>,
  units: readonly Assessee[],
): PointTotal[] {
  const types = new Map<string, Named>();
  for (const item of items) for (const type of item.assessmentTypes) types.set(type.code, type);
  const ofTypes = [...types.values()].flatMap((type) => {
    const own = items.filter((item) => isOfType(item, type));
    const members = units.filter((unit) => unit.assessmentType?.code === type.code);
    const plain = members.filter((unit) => !isNamed(unit, items));
    if (members.length > 0 && plain.length === 0) return [];
    return [{ ...type, of: 'type' as const, units: plain.length, ...summed(own) }];
  });
  const ofUnits = units
    .filter((unit) => isNamed(unit, items))
    .map(({ code, name, assessmentType }) => {
      const own = items.filter((item) => applies(item, { code, name, assessmentType }));
      return { code, name, of: 'unit' as const, units: 1, ...summed(own) };
    });
  return [...ofTypes, ...ofUnits];
}

/** Every total that is not 100, as a fault. */
export function totalFaults(framework: Framework, units: readonly Assessee[]): FrameworkFault[] {
  return pointTotals(framework, units)
    .filter(({ right }) => !right)
    .map(({ of, name, total }) => ({
      path: ['items'],
      ...(of === 'type'
        ? fault('pointsNot100', { assessmentType: name, total })
        : fault('unitPointsNot100', { unit: name, total })),
    }));
}

const isOfType = ({ assessmentTypes }: FrameworkItem, type: Named): boolean =>
  assessmentTypes.some(({ code }) => code === type.code);

function isNamed(unit: Assessee, items: readonly FrameworkItem[]): boolean {
  return items.some((item) => item.units.some(({ code }) => code === unit.code));
}

function summed(items: readonly FrameworkItem[]) {
  const counted = items.filter((item) => carriesPoints(item) && DECIMAL_TEXT.test(item.points));
  const total = sum(counted.map(({ points }) => new Decimal(points)));
  return { items: items.length, total: show(total), right: total.eq(WHOLE) };
}
