import { afterConflict, isUnsaved, newDraft } from './draft';
import type { Draft, Kept } from './draft';
import { fields } from './types';
import type { Field, Typed } from './types';

/** What has to be known of a row to go on with it after the page went away. */
export type StoredDraft = Pick<Draft, 'version' | 'state' | 'saved' | 'typed'>;

/** Where what the server does not have yet outlives the page: a reload, the end of a session. */
export interface DraftStorage {
  read(): Record<string, StoredDraft>;
  write(drafts: Record<string, StoredDraft>): void;
}

export const storedDraft = (drafts: ReadonlyMap<string, Draft>): Record<string, StoredDraft> =>
  Object.fromEntries(
    [...drafts].flatMap(([id, draft]) => {
      const { version, state, saved, typed } = draft;
      return isUnsaved(draft) ? [[id, { version, state, saved, typed }]] : [];
    }),
  );

/** Typed before the page went away, on what the server has by now. */
export function fromStorage(
  { version, state, saved, typed }: StoredDraft,
  kept: Kept,
  fault: (field: Field, value: string) => string | undefined,
): Draft {
  const before: Draft = { ...newDraft(kept), version, state, saved, typed, status: 'waiting' };
  const now = kept.version === version ? before : afterConflict(before, kept);
  const errors: Typed = {};
  for (const field of fields) {
    const value = now.typed[field];
    const error = value === undefined ? undefined : fault(field, value);
    if (error !== undefined) errors[field] = error;
  }
  return { ...now, errors };
}

/** One for each person and target system, in this tab only, and gone with it. */
export function draftStorageOf(person: string | number, system: string): DraftStorage {
  const key = `milepost.drafts.${person}.${system}`;
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, StoredDraft>;
      } catch {
        return {};
      }
    },
    write(drafts) {
      try {
        if (Object.keys(drafts).length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(drafts));
      } catch {
        // A full or forbidden storage: the page itself still keeps what is typed.
      }
    },
  };
}
