import { carriesPoints } from '../methods/views';
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
): FrameworkItem[] =>
  items.filter(
    ({ assessmentTypes, units }) =>
      (type !== null && assessmentTypes?.some(({ code }) => code === type)) ||
      (unit !== null && units?.some(({ code }) => code === unit)),
  );

/** The sum of decimals given as text, exactly. */
export function sumOfPoints(items: readonly FrameworkItem[]): string {
  const texts = items.filter(carriesPoints).map(({ points }) => points ?? '0');
  const places = Math.max(0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const total = texts.reduce((sum, text) => {
    const [whole = '0', fraction = ''] = text.split('.');
    return sum + BigInt(`${whole}${fraction.padEnd(places, '0')}`);
  }, 0n);
  if (places === 0) return String(total);
  const digits = String(total).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
