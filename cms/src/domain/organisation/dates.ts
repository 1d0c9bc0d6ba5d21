import type { Day } from '../periods';
import { refusal, type OrganisationFault } from './types';

export const CHANGE_KINDS = ['created', 'renamed', 'moved', 'retyped', 'merged', 'closed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface DatedChange {
  kind: ChangeKind;
  effectiveOn: Day;
}

const ENDS: ReadonlySet<ChangeKind> = new Set(['merged', 'closed']);

/**
 * Why a change cannot take effect on a day: the history of a unit goes one way. A change comes no
 * earlier than the unit itself and the last of its kind; its end no earlier than anything else.
 */
export function dateFault(
  history: readonly DatedChange[],
  { kind, effectiveOn }: DatedChange,
): OrganisationFault | null {
  const counted = history.filter(
    (change) => ENDS.has(kind) || change.kind === kind || change.kind === 'created',
  );
  const last = counted
    .map((change) => change.effectiveOn)
    .sort()
    .at(-1);
  if (last === undefined || effectiveOn >= last) return null;
  return refusal('effectiveOn', 'changeBeforeLast', { date: last });
}
