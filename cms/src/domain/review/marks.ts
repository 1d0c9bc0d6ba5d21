import { balanceOf } from '../decomposition';
import { Decimal } from '../exact/number';

/** What a reviewer compares a declaration with; decimals as text, units as the item measures. */
export interface Declared {
  targetValue: string | null;
  lastYearValue: string | null;
  /** What the framework proposes for every unit, where it does. */
  defaultTarget: string | null;
  direction: 'higher' | 'lower';
  basis: string | null;
  measures: string | null;
  /** The province-wide target it is a part of, and what the parts add up to with this value. */
  whole?: { total: string; sum: string | null } | null;
}

/** The same item of another unit of the assessment type. */
export interface Peer {
  value: string;
  lastYearValue: string | null;
}

export interface MarkRules {
  /** With fewer others there is nothing to be far from. */
  minimumPeers: number;
  /** How many median deviations from the median are far. */
  deviations: string;
  /** Nothing nearer to the median than this share of it is far, however alike the others are. */
  share: string;
}

export type MarkCode =
  | 'lowerThanLastYear'
  | 'belowFramework'
  | 'offWhole'
  | 'farFromPeers'
  | 'farFromPeersByValue'
  | 'basisMissing'
  | 'measuresMissing';

export interface Mark {
  code: MarkCode;
  params: Readonly<Record<string, string>>;
}

/**
 * What a reviewer looks at twice (PM-14): worse than last year or than the framework's value by the
 * direction of the item, far off the others or off the province's total, without basis or measures. Growth over last year is
 * compared where enough others have it, else the values themselves; in percent with one decimal.
 */
export function marksOf(declared: Declared, peers: readonly Peer[], rules: MarkRules): Mark[] {
  const { targetValue, lastYearValue, defaultTarget, basis, measures } = declared;
  const marks: Mark[] = [];
  if (targetValue !== null && worse(declared, lastYearValue))
    marks.push({ code: 'lowerThanLastYear', params: { lastYear: lastYearValue ?? '' } });
  if (targetValue !== null && worse(declared, defaultTarget))
    marks.push({ code: 'belowFramework', params: { framework: defaultTarget ?? '' } });
  const off = offWhole(declared);
  if (off) marks.push(off);
  const far = farFromPeers(declared, peers, rules);
  if (far) marks.push(far);
  if (!basis?.trim()) marks.push({ code: 'basisMissing', params: {} });
  if (!measures?.trim()) marks.push({ code: 'measuresMissing', params: {} });
  return marks;
}

/** A part of a divided whole (PM-15) that would leave it, or ask for more than it. */
function offWhole({ whole, direction }: Declared): Mark | null {
  if (!whole) return null;
  const { verdict, sum, difference } = balanceOf(whole.total, [whole.sum ?? '0'], direction);
  const params = { sum, total: whole.total, difference };
  return verdict === 'even' ? null : { code: 'offWhole', params };
}

function worse({ targetValue, direction }: Declared, than: string | null): boolean {
  if (targetValue === null || than === null) return false;
  const value = new Decimal(targetValue);
  return direction === 'higher' ? value.lt(than) : value.gt(than);
}

function farFromPeers(declared: Declared, peers: readonly Peer[], rules: MarkRules): Mark | null {
  const { targetValue, lastYearValue } = declared;
  if (targetValue === null) return null;
  const own = growth(targetValue, lastYearValue);
  const growths = peers.flatMap(({ value, lastYearValue: last }) => growth(value, last) ?? []);
  if (own && growths.length >= rules.minimumPeers) {
    const found = far(own, growths, rules);
    const params = found && { own: percent(own), median: percent(found), peers: count(growths) };
    return params && { code: 'farFromPeers', params };
  }
  const values = peers.map(({ value }) => new Decimal(value));
  if (values.length < rules.minimumPeers) return null;
  const found = far(new Decimal(targetValue), values, rules);
  return (
    found && {
      code: 'farFromPeersByValue',
      params: { median: found.toFixed(), peers: count(values) },
    }
  );
}

/** The median of the others when `own` is far from it. */
function far(own: Decimal, others: readonly Decimal[], rules: MarkRules): Decimal | null {
  const middle = median(others);
  const spread = median(others.map((other) => other.minus(middle).abs()));
  const limit = Decimal.max(spread.times(rules.deviations), middle.abs().times(rules.share));
  return own.minus(middle).abs().gt(limit) ? middle : null;
}

function growth(value: string, lastYear: string | null): Decimal | null {
  if (lastYear === null || new Decimal(lastYear).lte(0)) return null;
  return new Decimal(value).div(lastYear);
}

/** The middle value, or the mean of the two in the middle. Needs at least one. */
export function median(values: readonly Decimal[]): Decimal {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (!upper) throw new Error('there is no median of nothing');
  const lower = sorted.length % 2 === 0 ? sorted[half - 1] : undefined;
  return lower ? lower.plus(upper).div(2) : upper;
}

const percent = (ratio: Decimal): string => ratio.times(100).toFixed(1);
const count = (values: readonly unknown[]): string => String(values.length);
