import type { Day } from '../periods';
import { entryInForce, inOrder, serviceStatusOn } from './service-status';
import type { Entry, StaffFault, StaffFaultCode } from './types';

/** What is known of a person: their entries that were not withdrawn, and whether they ever had any. */
export interface History {
  entries: readonly Entry[];
  known: boolean;
}

/** The unit a person comes to, as far as the rules ask. */
export interface Destination {
  id: number;
  closedOn: Day | null;
}

const fault = (
  code: StaffFaultCode,
  params: Readonly<Record<string, string>> = {},
  field?: StaffFault['field'],
): StaffFault => ({ code, params, ...(field ? { field } : {}) });

/** A closed unit takes nobody from its date on. */
export function faultOfDestination(unit: Destination, effectiveOn: Day): StaffFault | null {
  const { closedOn } = unit;
  return closedOn !== null && closedOn <= effectiveOn
    ? fault('staffUnitClosed', { date: closedOn }, 'unit')
    : null;
}

/** 调动: after what is in force already, before a pending leaving, one at a time, to another unit. */
export function faultOfTransfer(
  history: History,
  asked: { effectiveOn: Day; from: number | null; to: Destination },
  today: Day,
): StaffFault | null {
  const { effectiveOn, from, to } = asked;
  const leaving = pending(history.entries, 'leaver', today);
  return (
    faultOfStatus(history, today) ??
    pendingFault(history.entries, 'transfer', today) ??
    faultOfOrder(history.entries, effectiveOn, today) ??
    (leaving && leaving.effectiveOn <= effectiveOn
      ? fault('staffLeavesBefore', { date: leaving.effectiveOn }, 'effectiveOn')
      : null) ??
    (from === to.id ? fault('staffSameUnit', {}, 'unit') : null) ??
    faultOfDestination(to, effectiveOn)
  );
}

/** 离职: from this day on the person does not serve any more. */
export function faultOfLeaving(
  { entries, known }: History,
  effectiveOn: Day,
  today: Day,
): StaffFault | null {
  const transfer = pending(entries, 'transfer', today);
  return (
    faultOfStatus({ entries, known }, today) ??
    pendingFault(entries, 'leaver', today) ??
    faultOfOrder(entries, effectiveOn, today) ??
    (transfer && transfer.effectiveOn >= effectiveOn
      ? fault('staffTransferAfter', { date: transfer.effectiveOn }, 'effectiveOn')
      : null)
  );
}

/** Withdrawing an entry: only before its date, and not from under a later one. */
export function faultOfWithdrawal(
  entry: Entry,
  others: readonly Entry[],
  today: Day,
): StaffFault | null {
  if (entry.effectiveOn <= today) return fault('staffEntryInForce', { date: entry.effectiveOn });
  const later = inOrder(others).find(({ effectiveOn }) => effectiveOn > entry.effectiveOn);
  return later && entry.kind === 'joiner'
    ? fault('staffLaterEntries', { date: later.effectiveOn })
    : null;
}

function faultOfStatus({ entries, known }: History, today: Day): StaffFault | null {
  const status = serviceStatusOn(entries, today, known);
  if (status === 'cancelled') return fault('staffNeverJoined');
  if (status !== 'left') return null;
  return fault('staffAlreadyLeft', { date: entryInForce(entries, today)?.effectiveOn ?? '' });
}

/** Nothing comes before, or on the day of, what is in force; nor before a joiner's own date. */
function faultOfOrder(entries: readonly Entry[], effectiveOn: Day, today: Day): StaffFault | null {
  const joined = inOrder(entries).findLast(({ kind }) => kind === 'joiner');
  const last = entryInForce(entries, today) ?? joined;
  return last && effectiveOn <= last.effectiveOn
    ? fault('staffNotAfterLast', { date: last.effectiveOn }, 'effectiveOn')
    : null;
}

const pending = (entries: readonly Entry[], kind: Entry['kind'], today: Day) =>
  entries.find((entry) => entry.kind === kind && entry.effectiveOn > today);

function pendingFault(
  entries: readonly Entry[],
  kind: 'transfer' | 'leaver',
  today: Day,
): StaffFault | null {
  const found = pending(entries, kind, today);
  const code = kind === 'transfer' ? 'staffPendingTransfer' : 'staffPendingLeaver';
  return found ? fault(code, { date: found.effectiveOn }) : null;
}
