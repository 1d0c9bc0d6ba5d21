import type { Day } from '../periods';
import type { Entry } from './types';

/** 在岗, 待到岗, 已离职, 未到岗 (the entry was withdrawn before its date). */
export const SERVICE_STATUSES = ['serving', 'expected', 'left', 'cancelled'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** Entries by their dates, the earliest first. */
export const inOrder = <E extends Entry>(entries: readonly E[]): E[] =>
  [...entries].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));

/** The entry that holds on a day: the last one whose date has come. */
export const entryInForce = <E extends Entry>(entries: readonly E[], day: Day): E | undefined =>
  inOrder(entries).findLast(({ effectiveOn }) => effectiveOn <= day);

/**
 * Whether somebody serves on a day, by their entries without those withdrawn (PM-2). People from
 * before entries were kept have none, and serve.
 */
export function serviceStatusOn(
  entries: readonly Entry[],
  day: Day,
  known: boolean,
): ServiceStatus {
  const last = entryInForce(entries, day);
  if (last) return last.kind === 'leaver' ? 'left' : 'serving';
  if (entries.some(({ kind }) => kind === 'joiner')) return 'expected';
  return known ? 'cancelled' : 'serving';
}
