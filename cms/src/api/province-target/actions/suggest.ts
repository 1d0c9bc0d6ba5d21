import { splitByWeights, splitEqually } from '../../../domain/decomposition';
import { Decimal, sum } from '../../../domain/exact/decimal';
import { takesShare } from '../../target/decide-share';

interface Sharing {
  documentId: string;
  state: string;
  targetValue: string | null;
  lastYearValue: string | null;
}

/** Values by documentId; null where the whole cannot be divided that way. */
type Values = ReadonlyMap<string, string> | null;

/**
 * What each open target would get, equally and by last year's values. What is published keeps its
 * value, so the others share the rest; null when nothing is left, or last year has no values.
 */
export function suggestShares(
  whole: { totalValue: string; places: number },
  parts: readonly Sharing[],
): { equally: Values; lastYear: Values } {
  const open = parts.filter(takesShare);
  const kept = parts.filter((part) => !takesShare(part)).map(({ targetValue }) => targetValue ?? 0);
  const rest = new Decimal(whole.totalValue).minus(sum(kept.map((value) => new Decimal(value))));
  if (open.length === 0 || rest.lte(0)) return { equally: null, lastYear: null };
  const weights = open.map(({ lastYearValue }) => lastYearValue ?? '0');
  const known = weights.every((weight) => !weight.startsWith('-'));
  const some = weights.some((weight) => !new Decimal(weight).isZero());
  const named = (values: string[]) =>
    new Map(open.map(({ documentId }, index) => [documentId, values[index] ?? '0']));
  return {
    equally: named(splitEqually(rest.toFixed(), open.length, whole.places)),
    lastYear: known && some ? named(splitByWeights(rest.toFixed(), weights, whole.places)) : null,
  };
}
