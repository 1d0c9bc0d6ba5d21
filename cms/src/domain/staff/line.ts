import type { Day } from '../periods';
import type { EntryKind } from './types';

/** A line of a staff list: the person as they are or are to be, and what changes. */
export interface StaffLine {
  staffNo: string;
  name: string;
  kind: string;
  unit: string;
  change: EntryKind | null;
  effectiveOn: Day | null;
}

/** The person of that staff number as they are. */
export interface KnownPerson {
  name: string;
  kind: string | null;
  unit: string | null;
  left: boolean;
}

export type LineVerdict = EntryKind | 'corrected' | 'unchanged';

export interface LineFault {
  field: 'staffNo' | 'unit' | 'change' | 'effectiveOn';
  code: LineFaultCode;
}

export type LineFaultCode =
  | 'lineTwice'
  | 'lineUnknown'
  | 'lineKnown'
  | 'lineDateMissing'
  | 'lineDateWithoutChange'
  | 'lineOtherUnit'
  | 'lineLeft';

const fault = (field: LineFault['field'], code: LineFaultCode): LineFault => ({ field, code });

/**
 * What a line asks for (PM-2): an entry if it names a change, else a correction of name or kind. A
 * unit is never changed without a transfer and its date.
 */
export function verdictOf(
  line: StaffLine,
  known: KnownPerson | undefined,
  twice: boolean,
): LineVerdict | LineFault {
  const { change, effectiveOn } = line;
  if (twice) return fault('staffNo', 'lineTwice');
  if (change === 'joiner' ? known : !known)
    return fault('staffNo', known ? 'lineKnown' : 'lineUnknown');
  if (change !== null && effectiveOn === null) return fault('effectiveOn', 'lineDateMissing');
  if (change === null && effectiveOn !== null) return fault('change', 'lineDateWithoutChange');
  const stays = change === null || change === 'leaver';
  if (known && stays && known.unit !== line.unit) return fault('unit', 'lineOtherUnit');
  if (change !== null) return change;
  const same = known?.name === line.name && known.kind === line.kind;
  if (known?.left && !same) return fault('staffNo', 'lineLeft');
  return same ? 'unchanged' : 'corrected';
}
