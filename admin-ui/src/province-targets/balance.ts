import { balanceOf } from '@milepost/domain/decomposition/balance';
import type { Balance, Verdict } from '@milepost/domain/decomposition/balance';
import { exactDifference, exactSum } from '@milepost/domain/exact/text';
import { pastedValue } from '@milepost/domain/exact/measured';
import { isDecimal } from '@milepost/domain/exact/typed';

import { cellsOf } from '../shared/cells';
import { layBlock, type Missed } from '../shared/lay-block';
import type { Part, Parts, ProvinceTarget } from './types';

export type Typed = Readonly<Record<string, string>>;

/** What each open target has been given on the page; the others keep what they have. */
export const valueOf = (part: Part, typed: Typed): string =>
  part.open ? (typed[part.id] ?? part.value ?? '') : (part.value ?? '');

/** How the parts stand to the whole; while one of them is no number, nothing can be said. */
export type RunningSum = Omit<Balance, 'verdict'> & { verdict: Verdict | 'notNumber' };

/** The sum as it is typed against the whole, exactly; targets that are not shown count too. */
export function runningSum(
  whole: Pick<ProvinceTarget, 'totalValue' | 'direction'>,
  data: Parts,
  typed: Typed,
): RunningSum {
  const before = exactSum(data.parts.map(({ value }) => value));
  const hidden = exactDifference(data.sum, before);
  const sum = exactSum([hidden, ...data.parts.map((part) => valueOf(part, typed))]);
  return compared(whole, sum);
}

/** A sum against the whole, in words that know that of a cap less is more. */
export function compared(
  whole: Pick<ProvinceTarget, 'totalValue' | 'direction'>,
  sum: string | null,
): RunningSum {
  return sum === null || !isDecimal(sum)
    ? { verdict: 'notNumber', sum: '', difference: '' }
    : balanceOf(whole.totalValue, [sum], whole.direction);
}

/** The key of the sentence; for a cap, less is more. */
export const sentenceOf = (
  { verdict }: RunningSum,
  direction: ProvinceTarget['direction'],
): string =>
  direction === 'lower' && (verdict === 'short' || verdict === 'beyond')
    ? `${verdict}Lower`
    : verdict;

/** A column pasted from Excel: one value a line, from the row on which it was dropped. */
export function pasted(
  text: string,
  parts: readonly Part[],
  from: string,
  unit: string | null,
): { values: Record<string, string>; missed: Missed } | null {
  const block = cellsOf(text);
  if (block.length < 2) return null;
  const below = parts.slice(parts.findIndex(({ id }) => id === from));
  const { laid, missed } = layBlock(
    block,
    below.map((part) => [part]),
    ({ open }) => open,
    (part) => part.unit?.name ?? '',
  );
  const values = laid.map(({ place, text: cell }) => [place.id, pastedValue(cell, unit)] as const);
  return { values: Object.fromEntries(values), missed };
}
