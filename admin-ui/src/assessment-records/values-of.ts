import type { AssessmentRecord } from '../api/records';
import { isOpen } from './states';

interface Values {
  target: string | null | undefined;
  value: string | null | undefined;
  unit: string | null | undefined;
}

/**
 * Target and verified value of a record: what a given score was computed from, never what the target
 * says today; while a score can still be given, what it would be computed from.
 */
export function valuesOf(record: AssessmentRecord): Values {
  const { target, facts, versionTargetValue } = record;
  if (isOpen(record))
    return {
      target: versionTargetValue ?? target?.targetValue,
      value: target?.verifiedValue,
      unit: target?.unitOfMeasure,
    };
  const used = (key: string) => record.breakdown?.find((line) => line.key === key)?.value;
  return {
    target: used('target') ?? facts?.occasion.yearTarget ?? versionTargetValue,
    value: used('value') ?? facts?.occasion.report?.value,
    unit: facts?.unitOfMeasure,
  };
}

/** What is to be said of where the facts of a given score come from; null where they were kept with it. */
export function originOf({ facts, score }: AssessmentRecord): 'reconstructed' | 'missing' | null {
  if (score === null || facts === undefined) return null;
  if (facts === null) return 'missing';
  return facts.origin === 'reconstructed' ? 'reconstructed' : null;
}
