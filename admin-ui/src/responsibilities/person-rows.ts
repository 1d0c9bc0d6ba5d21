import { addsUp } from '@milepost/domain/decomposition/adds-up';
import { splitEqually } from '@milepost/domain/decomposition/split';
import { exactSum } from '@milepost/domain/exact/text';

import type { PersonPart } from '../api/actions';
import type { Responsibility } from './types';

/** One person as it is typed in; everything is text until it is sent. */
export interface PersonRow {
  key: string;
  person: string;
  share: string;
  part: string;
  partValue: string;
  dueOn: string;
  lead: boolean;
}

/** What is no sum is not divided into amounts; the server asks the indicator library too. */
export const hasAmounts = (target: { unitOfMeasure: string | null }): boolean => addsUp(target);

let made = 0;

export const newRow = (year: number, values: Partial<PersonRow> = {}): PersonRow => ({
  ...{ key: `new${(made += 1)}`, person: '', share: '', part: '', partValue: '' },
  ...{ dueOn: `${year}-12-31`, lead: false },
  ...values,
});

/** Those named now, or one empty row that leads and bears all. */
export const rowsOf = (year: number, people: readonly Responsibility[]): PersonRow[] =>
  people.length === 0
    ? [newRow(year, { share: '100', lead: true })]
    : people.map((one) => ({
        key: one.id,
        person: one.person?.id ?? '',
        share: one.share ?? '',
        part: one.part ?? '',
        partValue: one.partValue ?? '',
        dueOn: one.dueOn ?? `${year}-12-31`,
        lead: one.lead ?? false,
      }));

/** 100 in equal shares of two decimals that add up: 33.34, 33.33, 33.33. */
export const equalShares = (count: number): string[] => splitEqually('100', count, 2);

export const shareSum = (rows: readonly PersonRow[]): string | null =>
  exactSum(rows.map(({ share }) => share));

/** The amounts' sum; null where none is given, or one is no number. */
export function amountSum(rows: readonly PersonRow[]): string | null {
  const amounts = rows.map(({ partValue }) => partValue).filter((value) => value !== '');
  return amounts.length === 0 ? null : exactSum(amounts);
}

/** As the server takes them. */
export const personsOf = (rows: readonly PersonRow[]): PersonPart[] =>
  rows.map(({ person, share, part, partValue, dueOn, lead }) => ({
    ...{ person, share, dueOn, lead },
    part: part.trim() || null,
    partValue: partValue.trim() || null,
  }));

/** Whether both name the same people with the same parts. */
export const areEqual = (a: readonly PersonRow[], b: readonly PersonRow[]): boolean =>
  JSON.stringify(personsOf(a)) === JSON.stringify(personsOf(b));
