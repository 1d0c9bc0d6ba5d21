import { fault, type Fault } from '../errors';
import { DECIMAL_TEXT } from '../exact/decimal';
import { validateMethod } from '../scoring';
import { placeInMethod } from './method-place';
import { totalFaults } from './totals';
import type { Assessee, Framework, FrameworkFault, FrameworkItem } from './types';

/**
 * Everything wrong with a framework; one with any fault is not published (PM-3). `units` are
 * the assessed ones. Source: cms/docs/domain.md#frameworks.
 */
export function checkFramework(framework: Framework, units: readonly Assessee[]): FrameworkFault[] {
  const { items, targetType, year } = framework;
  return [
    ...(year === null ? [at(['year'], 'frameworkWithoutYear')] : []),
    ...(targetType ? [] : [at(['targetType'], 'frameworkWithoutTargetType')]),
    ...(items.length > 0 ? [] : [at(['items'], 'frameworkWithoutItems')]),
    ...items.flatMap((item, index) => itemFaults(item, index)),
    ...items.flatMap((item, index) => repeated(items, item, index)),
    ...totalFaults(framework, units),
  ];
}

function itemFaults(item: FrameworkItem, index: number): FrameworkFault[] {
  const place = (field: string) => ['items', index, field];
  const about = { item: label(item, index) };
  const needs = (missing: boolean, field: string, key: string) =>
    missing ? [at(place(field), key, about)] : [];
  return [
    ...needs(item.code.trim() === '', 'code', 'itemWithoutCode'),
    ...needs(item.name.trim() === '', 'name', 'itemWithoutName'),
    ...needs(!DECIMAL_TEXT.test(item.points), 'points', 'itemPointsInvalid'),
    ...needs(
      item.defaultTarget !== null && !DECIMAL_TEXT.test(item.defaultTarget),
      'defaultTarget',
      'itemTargetInvalid',
    ),
    ...needs(!item.assessor, 'assessor', 'itemWithoutAssessor'),
    ...needs(
      item.assessmentTypes.length + item.units.length === 0,
      'assessmentTypes',
      'itemAppliesToNobody',
    ),
    ...needs(item.occasions.length === 0, 'occasions', 'itemWithoutOccasion'),
    ...methodFaults(item, place('method'), about),
  ];
}

function methodFaults(
  item: FrameworkItem,
  path: readonly (string | number)[],
  about: { item: string },
): FrameworkFault[] {
  const { method, points, defaultTarget, direction } = item;
  if (!method) return [at(path, 'itemWithoutMethod', about)];
  if (!DECIMAL_TEXT.test(points)) return [];
  const target = defaultTarget !== null && DECIMAL_TEXT.test(defaultTarget) ? defaultTarget : null;
  return validateMethod({
    method: method.kind,
    params: method.params,
    points,
    target,
    direction,
  }).map((found) => ({
    path: pathOf(path, method.kind, found),
    key: found.key,
    params: { ...found.params, ...about },
  }));
}

/** Some faults of a method are cured at another field of the item. */
function pathOf(
  method: readonly (string | number)[],
  kind: string,
  found: Fault,
): readonly (string | number)[] {
  const { key } = found;
  const item = method.slice(0, -1);
  if (key === 'pointsNotPositive') return [...item, 'points'];
  if (key === 'targetNotPositive') return [...item, 'defaultTarget'];
  return [...method, ...placeInMethod(kind, found)];
}

function repeated(
  items: readonly FrameworkItem[],
  item: FrameworkItem,
  index: number,
): FrameworkFault[] {
  const code = item.code.trim();
  const first = items.findIndex((other) => other.code.trim() === code);
  if (code === '' || first === index) return [];
  return [at(['items', index, 'code'], 'itemCodeTwice', { item: label(item, index), code })];
}

function label({ code, name }: FrameworkItem, index: number): string {
  return [String(index + 1), code.trim(), name.trim()].filter((part) => part !== '').join(' ');
}

function at(
  path: readonly (string | number)[],
  key: string,
  params: Record<string, string> = {},
): FrameworkFault {
  return { path, ...fault(key, params) };
}
