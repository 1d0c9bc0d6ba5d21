import { Decimal, show } from '../exact/decimal';
import type { BreakdownLine } from './types';

/** Up to where in its year an occasion looks: the ends of the quarters. */
export const CUT_OFFS = ['q1', 'halfYear', 'q3', 'year'] as const;
export type CutOff = (typeof CUT_OFFS)[number];

/** Quarters that have passed by then: a share of the year that is exact in decimals. */
const QUARTERS: Readonly<Record<CutOff, number>> = { q1: 1, halfYear: 2, q3: 3, year: 4 };

/** A verified report: its period (`2024-06`) and the value, in the item's own unit. */
export interface VerifiedReport {
  period: string;
  value: string;
}

export interface CutOffFacts {
  /** null: the occasion takes the latest value, whatever its month. */
  through: CutOff | null;
  /** Whether values grow over the year, as kilometres built do and a rate of punctuality does not. */
  cumulative: boolean;
  /** The target of the whole year, decimal text in the item's own unit. */
  target: string | null;
  reports: readonly VerifiedReport[];
}

export interface Compared {
  target: string | null;
  value: string | null;
  /** What the explanation begins with. */
  lines: BreakdownLine[];
}

/**
 * What an occasion compares: the latest value verified for a period up to its cut-off, and of a target
 * that grows over the year the share of the quarters passed. Never an error. Source:
 * cms/docs/decisions/19-how-far-an-occasion-looks.md.
 */
export function comparedAt({ through, cumulative, target, reports }: CutOffFacts): Compared {
  const quarters = through === null ? 4 : QUARTERS[through];
  const counted = reports.filter(({ period }) => Number(period.slice(5)) <= quarters * 3);
  const latest = counted.reduce<VerifiedReport | null>(
    (last, report) => (last === null || report.period > last.period ? report : last),
    null,
  );
  const folded = cumulative && quarters < 4 && target !== null;
  const lines: BreakdownLine[] = [];
  if (folded) lines.push({ key: 'yearTarget', value: show(new Decimal(target)) });
  if (folded) lines.push({ key: 'passed', value: show(new Decimal(quarters).div(4)) });
  if (latest) lines.push({ key: 'valueOf', value: latest.period });
  return {
    target: folded ? new Decimal(target).times(quarters).div(4).toFixed() : target,
    value: latest?.value ?? null,
    lines,
  };
}
