import { Decimal } from '../exact/decimal';
import { shownStep } from './define';
import type { BreakdownLine, Step } from './types';

/** Up to where in its year an occasion looks: the ends of the quarters. */
export const CUT_OFFS = ['q1', 'halfYear', 'q3', 'year'] as const;
export type CutOff = (typeof CUT_OFFS)[number];

/** Quarters that have passed by then: a share of the year that is exact in decimals. */
const QUARTERS: Readonly<Record<CutOff, number>> = { q1: 1, halfYear: 2, q3: 3, year: 4 };

/** The cut-off at which this share of the year has passed. */
export const cutOffAt = (share: string): CutOff | undefined =>
  CUT_OFFS.find((one) => new Decimal(QUARTERS[one]).div(4).eq(share));

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
export function comparedAt(facts: CutOffFacts): Compared {
  const report = latestOf(facts);
  const target = targetAt(facts);
  return { target, value: report?.value ?? null, lines: openingOf(facts, report).map(shownStep) };
}

/** The report whose value an occasion takes. */
export function latestOf({
  through,
  reports,
}: Pick<CutOffFacts, 'through' | 'reports'>): VerifiedReport | null {
  const quarters = through === null ? 4 : QUARTERS[through];
  const counted = reports.filter(({ period }) => Number(period.slice(5)) <= quarters * 3);
  return counted.reduce<VerifiedReport | null>(
    (last, report) => (last === null || report.period > last.period ? report : last),
    null,
  );
}

type Fold = Omit<CutOffFacts, 'reports'>;

/** The share of the year a target is folded by; null where the whole target counts. */
function foldOf({ through, cumulative, target }: Fold): Decimal | null {
  const quarters = through === null ? 4 : QUARTERS[through];
  return cumulative && quarters < 4 && target !== null ? new Decimal(quarters).div(4) : null;
}

/** T as the occasion compares with it. */
export function targetAt(facts: Fold): string | null {
  const share = foldOf(facts);
  return share && facts.target !== null
    ? new Decimal(facts.target).times(share).toFixed()
    : facts.target;
}

/** Where T and V come from, as the first steps of an explanation. */
export function openingOf(facts: Fold, report: VerifiedReport | null): Step[] {
  const share = foldOf(facts);
  return [
    ...(share && facts.target !== null
      ? [
          { key: 'yearTarget', figure: new Decimal(facts.target) },
          { key: 'passed', figure: share },
        ]
      : []),
    ...(report ? [{ key: 'valueOf', figure: report.period }] : []),
  ];
}
