import { addDays, dayOf, type Day } from './dates';

export const FREQUENCIES = ['monthly', 'quarterly', 'halfYear', 'yearly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A reporting period, named by its last month (`2024-03`), with its days and its due date. */
export interface Period {
  code: string;
  startsOn: Day;
  endsOn: Day;
  dueOn: Day;
}

const MONTHS: Readonly<Record<Frequency, number>> = {
  monthly: 1,
  quarterly: 3,
  halfYear: 6,
  yearly: 12,
};

/**
 * The periods of a year. A report is due on the `dueDay`-th of the month after its period, the 5th
 * unless the office says otherwise (cms/docs/domain.md#the-year).
 */
export function periodsOf(year: number, frequency: Frequency, dueDay = 5): Period[] {
  const length = MONTHS[frequency];
  return Array.from({ length: 12 / length }, (_, index) => {
    const last = (index + 1) * length;
    return {
      code: `${year}-${String(last).padStart(2, '0')}`,
      startsOn: dayOf(year, last - length + 1, 1),
      endsOn: addDays(dayOf(year, last + 1, 1), -1),
      dueOn: dayOf(year, last + 1, dueDay),
    };
  });
}

/**
 * The periods a target is asked to report once it is published on `day`. What was due before is not
 * asked for: values are cumulative, and a target would be months overdue the day it is published. One
 * published after its year is recorded in retrospect, with all of its periods.
 */
export function periodsAsked(year: number, frequency: Frequency, day: Day): Period[] {
  const all = periodsOf(year, frequency);
  const ahead = all.filter(({ dueOn }) => dueOn >= day);
  return ahead.length > 0 ? ahead : all;
}
