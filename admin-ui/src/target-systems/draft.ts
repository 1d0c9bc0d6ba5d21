import { isPositive, sameDecimal } from '@milepost/domain/exact/text';
import { isDecimal } from '@milepost/domain/exact/typed';

import type { TargetState } from '../api/records';
import { decimalFault } from '../shared/decimal-fault';
import { fields, isOpen } from './types';
import type { Field, SystemItem, Typed } from './types';

/** What the server has of a row. */
export type Kept = Pick<SystemItem, 'version' | 'state' | Field>;

export type DraftStatus =
  'idle' | 'waiting' | 'saving' | 'saved' | 'offline' | 'refused' | 'conflict';

/** One row as it is being typed. Nothing typed is dropped before the server has it. */
export interface Draft {
  version: number;
  state: TargetState;
  /** As the server has it; nothing is ''. */
  saved: Record<Field, string>;
  /** What the server does not have yet. */
  typed: Typed;
  status: DraftStatus;
  /** When the server last took something, in ms. */
  savedAt: number | null;
  errors: Typed;
  /** Why the row as a whole was refused. */
  fieldError: string | null;
  /** Values that somebody else wrote where this person typed. */
  theirs: Typed;
}

export function newDraft(kept: Kept): Draft {
  return {
    version: kept.version,
    state: kept.state,
    saved: savedOf(kept),
    typed: {},
    status: 'idle',
    savedAt: null,
    errors: {},
    fieldError: null,
    theirs: {},
  };
}

const savedOf = (kept: Pick<Kept, Field>): Record<Field, string> => ({
  targetValue: kept.targetValue ?? '',
  basis: kept.basis ?? '',
  measures: kept.measures ?? '',
});

export const currentValue = (draft: Draft, field: Field): string =>
  draft.typed[field] ?? draft.saved[field];

export const isUnsaved = ({ typed }: Draft): boolean => Object.keys(typed).length > 0;

/** Whether nothing more is needed to declare it. */
export function isFilled(
  draft: Draft,
  { needsValue, takesValue }: Pick<SystemItem, 'needsValue' | 'takesValue'>,
): boolean {
  const value = currentValue(draft, 'targetValue');
  return needsValue ? isPositive(value) : !takesValue || isDecimal(value);
}

const same = (field: Field, a: string, b: string): boolean =>
  field === 'targetValue' ? sameDecimal(a, b) : a.trim() === b.trim();

const without = (values: Typed, gone: (field: Field, value: string) => boolean): Typed => {
  const left: Typed = {};
  for (const field of fields) {
    const value = values[field];
    if (value !== undefined && !gone(field, value)) left[field] = value;
  }
  return left;
};

export const LONGEST_TEXT = 4000;

/** As the server takes it: empty, a decimal of at most 18 and 12 digits, a text that is not too long. */
const isSendable = (field: Field, value: string): boolean =>
  field === 'targetValue' ? decimalFault(value) === null : value.trim().length <= LONGEST_TEXT;

/** What can be sent now; a number half typed waits. */
export const sendable = (draft: Draft): Typed =>
  without(draft.typed, (field, value) => !isSendable(field, value));

/** A key was pressed. */
export function typedInto(
  draft: Draft,
  field: Field,
  value: string,
  fault: string | undefined,
): Draft {
  const typed = without(
    { ...draft.typed, [field]: value },
    (name, text) =>
      name === field && same(name, text, draft.saved[name]) && text === draft.saved[name],
  );
  const errors = without(draft.errors, (name) => name === field);
  if (fault !== undefined) errors[field] = fault;
  const status = draft.status === 'conflict' ? 'conflict' : statusOf(typed, draft);
  return { ...draft, typed, errors, fieldError: null, status };
}

function statusOf(typed: Typed, draft: Draft): DraftStatus {
  if (Object.keys(typed).length > 0) return 'waiting';
  return draft.savedAt === null ? 'idle' : 'saved';
}

/** The server has taken `sent`; what was typed meanwhile stays to be sent. */
export function afterSaving(draft: Draft, sent: Typed, kept: Kept, now: number): Draft {
  const typed = without(draft.typed, (field, value) => value === sent[field]);
  const next = { ...draft, version: kept.version, state: kept.state, saved: savedOf(kept), typed };
  const status = statusOf(typed, { ...next, savedAt: now });
  return { ...next, savedAt: now, fieldError: null, status };
}

/**
 * Somebody else was faster. Where they wrote another field, both stand; where they wrote the same
 * one otherwise, or the row is not to be changed any more, the person chooses.
 */
export function afterConflict(draft: Draft, kept: Kept): Draft {
  const saved = savedOf(kept);
  const typed = without(draft.typed, (field, value) => same(field, value, saved[field]));
  const closed = !isOpen(kept);
  const theirs: Typed = {};
  for (const field of fields)
    if (typed[field] !== undefined && (closed || !same(field, saved[field], draft.saved[field])))
      theirs[field] = saved[field];
  const conflict = Object.keys(theirs).length > 0;
  const next = { ...draft, version: kept.version, state: kept.state, saved, typed, theirs };
  return { ...next, status: conflict ? 'conflict' : statusOf(typed, next) };
}

/** The person's choice: what they typed, or what the other wrote. */
export function afterChoice(draft: Draft, choice: 'mine' | 'theirs'): Draft {
  const typed =
    choice === 'mine'
      ? draft.typed
      : without(draft.typed, (field) => draft.theirs[field] !== undefined);
  return { ...draft, typed, theirs: {}, errors: {}, status: statusOf(typed, draft) };
}

/** The page was read anew: a row without anything unsaved shows the news, the others keep theirs. */
export function afterReading(draft: Draft, kept: Kept): Draft {
  if (isUnsaved(draft) || kept.version < draft.version) return draft;
  if (kept.version === draft.version && kept.state === draft.state) return draft;
  return { ...newDraft(kept), savedAt: draft.savedAt, status: draft.savedAt ? 'saved' : 'idle' };
}
