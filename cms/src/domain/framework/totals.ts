import { fault } from '../errors';
import { DECIMAL_TEXT, Decimal, show, sum } from '../exact/decimal';
import { applies, carriesPoints } from './applies';
import type { Assessee, Framework, FrameworkFault, FrameworkItem, Named } from './types';

const WHOLE = 100;

/**
 * The points of each assessed unit must add up to 100 (bonus and veto items apart). Units of one
 * type with the same items are told of once, by their type; a unit with items of its own by name.
 */
export function totalFaults({ items }: Framework, units: readonly Assessee[]): FrameworkFault[] {
  const counted = items.filter(carriesPoints);
  const types = new Map<string, Named>();
  for (const item of items) for (const type of item.assessmentTypes) types.set(type.code, type);
  const ofTypes = [...types.values()].flatMap((type) => {
    const own = counted.filter((item) =>
      item.assessmentTypes.some(({ code }) => code === type.code),
    );
    const members = units.filter((unit) => unit.assessmentType?.code === type.code);
    const plain = members.length === 0 || members.some((unit) => !isNamed(unit, items));
    return plain ? told(own, 'pointsNot100', { assessmentType: type.name }) : [];
  });
  const ofUnits = units
    .filter((unit) => isNamed(unit, items))
    .flatMap((unit) =>
      told(
        counted.filter((item) => applies(item, unit)),
        'unitPointsNot100',
        { unit: unit.name },
      ),
    );
  return [...ofTypes, ...ofUnits];
}

function isNamed(unit: Assessee, items: readonly FrameworkItem[]): boolean {
  return items.some((item) => item.units.some(({ code }) => code === unit.code));
}

function told(
  items: readonly FrameworkItem[],
  key: string,
  params: Record<string, string>,
): FrameworkFault[] {
  const total = sum(
    items
      .filter(({ points }) => DECIMAL_TEXT.test(points))
      .map(({ points }) => new Decimal(points)),
  );
  if (total.eq(WHOLE)) return [];
  return [{ path: ['items'], ...fault(key, { ...params, total: show(total) }) }];
}
