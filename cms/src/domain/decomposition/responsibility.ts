import { Decimal, sum } from '../exact/number';
import type { Day } from '../periods';

/** A person's part in a target; decimals are text. */
export interface PersonPart {
  share: string;
  partValue: string | null;
  dueOn: Day;
  lead: boolean;
}

export interface AssignedTarget {
  year: number;
  targetValue: string | null;
  /** Whether the value may be divided into amounts. */
  additive: boolean;
  /** Of the first version; null when not known. */
  publishedOn: Day | null;
}

export interface AssignFault {
  /** Index of the person, or null for what concerns all of them. */
  index: number | null;
  field: 'share' | 'partValue' | 'dueOn' | 'lead';
  code:
    | 'shareNotPositive'
    | 'sharesNot100'
    | 'leadMissing'
    | 'dueOutsideYear'
    | 'partNotAdditive'
    | 'partsNotTarget';
  params: Readonly<Record<string, string>>;
}

/**
 * 责任分解 (EX-2): shares are above 0 and add up to 100, somebody leads, dates lie in the target's
 * year and not before it was published. Amounts are given only of what can be divided, and where
 * any is given they add up to the target value.
 */
export function assignFaults(target: AssignedTarget, people: readonly PersonPart[]): AssignFault[] {
  const faults: AssignFault[] = [];
  const [from, to] = [earliest(target), `${target.year}-12-31`];
  for (const [index, { share, dueOn }] of people.entries()) {
    if (new Decimal(share).lte(0))
      faults.push({ index, field: 'share', code: 'shareNotPositive', params: {} });
    if (dueOn < from || dueOn > to)
      faults.push({ index, field: 'dueOn', code: 'dueOutsideYear', params: { from, to } });
  }
  const shares = sum(people.map(({ share }) => new Decimal(share)));
  if (!shares.eq(100))
    faults.push({ index: null, field: 'share', code: 'sharesNot100', params: totalParam(shares) });
  if (!people.some(({ lead }) => lead))
    faults.push({ index: null, field: 'lead', code: 'leadMissing', params: {} });
  return [...faults, ...amountFaults(target, people)];
}

function amountFaults(target: AssignedTarget, people: readonly PersonPart[]): AssignFault[] {
  const amounts = people.flatMap(({ partValue }) => (partValue === null ? [] : [partValue]));
  if (amounts.length === 0) return [];
  const fault = { index: null, field: 'partValue' } as const;
  if (!target.additive || target.targetValue === null)
    return [{ ...fault, code: 'partNotAdditive', params: {} }];
  const total = sum(amounts.map((value) => new Decimal(value)));
  if (total.eq(target.targetValue)) return [];
  const params = { ...totalParam(total), target: new Decimal(target.targetValue).toFixed() };
  return [{ ...fault, code: 'partsNotTarget', params }];
}

/** A target published when its year is over can still be assigned within the year. */
function earliest({ year, publishedOn }: AssignedTarget): Day {
  const first = `${year}-01-01`;
  return publishedOn !== null && publishedOn > first && publishedOn <= `${year}-12-31`
    ? publishedOn
    : first;
}

const totalParam = (total: Decimal) => ({ total: total.toFixed() });
