import { createHash } from 'node:crypto';
import { asStored, canonical } from './canonical';
import type { AuditEntry, AuditEvent } from './entry';

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64);

export interface Head {
  seq: number;
  hash: string;
}

export interface LinkedEntry extends AuditEntry {
  previousHash: string;
  hash: string;
}

/** SHA-256 over the hash before and the canonical JSON of the entry, in hexadecimal (BX-4). */
export function hashOf(entry: AuditEntry, previousHash: string): string {
  return createHash('sha256')
    .update(previousHash)
    .update('\n')
    .update(canonical(entry))
    .digest('hex');
}

/** Appends events to the chain that ends in `head`. */
export function chainEntries(head: Head, events: readonly AuditEvent[], at: Date): LinkedEntry[] {
  let { seq, hash } = head;
  return events.map((event) => {
    const entry: AuditEntry = {
      seq: (seq += 1),
      at: at.toISOString(),
      actor: event.actor,
      actorKind: event.actorKind,
      ip: event.ip ?? null,
      action: event.action,
      resource: event.resource,
      recordId: event.recordId ?? null,
      before: asStored(event.before),
      after: asStored(event.after),
    };
    const previousHash = hash;
    hash = hashOf(entry, previousHash);
    return { ...entry, previousHash, hash };
  });
}

export interface Break {
  seq: number;
  reason: 'sequence' | 'link' | 'hash' | 'head';
}

/** The first entry that does not continue the chain from `head`, and how far the chain holds. */
export function check(head: Head, entries: readonly LinkedEntry[]): { head: Head; broken?: Break } {
  let { seq, hash } = head;
  for (const { previousHash, hash: claimed, ...entry } of entries) {
    const at = { seq: seq + 1 };
    if (entry.seq !== at.seq) return { head: { seq, hash }, broken: { ...at, reason: 'sequence' } };
    if (previousHash !== hash) return { head: { seq, hash }, broken: { ...at, reason: 'link' } };
    if (hashOf(entry, previousHash) !== claimed)
      return { head: { seq, hash }, broken: { ...at, reason: 'hash' } };
    seq = entry.seq;
    hash = claimed;
  }
  return { head: { seq, hash } };
}
