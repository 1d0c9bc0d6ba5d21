import * as scoring from '../scoring';
import type { Assessee, FrameworkItem } from './types';

/** Whether an item applies to a unit: by its assessment type, or because it is named. */
export function applies(
  item: Pick<FrameworkItem, 'assessmentTypes' | 'units'>,
  unit: Assessee,
): boolean {
  return (
    item.units.some(({ code }) => code === unit.code) ||
    item.assessmentTypes.some(({ code }) => code === unit.assessmentType?.code)
  );
}

/** The items that make up the 100 points: bonus adds to scores only, a veto has none. */
export function carriesPoints(item: Pick<FrameworkItem, 'method'>): boolean {
  return scoring.carriesPoints(item.method?.kind);
}
