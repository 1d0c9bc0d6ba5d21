import { exactSum } from '@milepost/domain/exact/text';
import { applies } from '@milepost/domain/framework/applies';

import { carriesPoints } from '../shared/methods/views';
import type { FrameworkItem } from './types';

/** As whom a framework is looked at. */
export interface Viewer {
  /** Code of an assessment type. */
  type: string | null;
  /** Code of a unit; null for any unit of the type that is not named itself. */
  unit: string | null;
}

/** The items that apply to a unit: by its assessment type, or because it is named. */
export const itemsFor = (
  items: readonly FrameworkItem[],
  { type, unit }: Viewer,
): FrameworkItem[] => {
  const viewer = { code: unit, assessmentType: type === null ? null : { code: type } };
  return items.filter(({ assessmentTypes = [], units = [] }) =>
    applies({ assessmentTypes, units }, viewer),
  );
};

/** What the items that carry points add up to, exactly. */
export const sumOfPoints = (items: readonly FrameworkItem[]): string =>
  exactSum(items.filter(carriesPoints).map(({ points }) => points)) ?? '–';
