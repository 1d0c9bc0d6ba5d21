import { compareDecimals } from '@milepost/domain/exact/text';

/** The grades of a judged item, the best first: the database keeps no order of keys. */
export function gradesOf(grades: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(grades).sort(([, a], [, b]) => compareDecimals(String(b), String(a)));
}
