import { today } from '../../../core/clock';
import { strapiRefusal } from '../refusals';
import type { Rule } from '../rule';
import type { Document } from '../../../core/snapshot';

const unitOf = (document: Document): unknown =>
  (document.unit as { documentId?: string } | null | undefined)?.documentId ?? null;

interface Joined {
  personId: number;
  unitToId: number | null;
  staffKind: string | null;
}

/** Who comes, moves and leaves is entered with its date; the screen here only corrects (PM-2). */
export const personRule: Rule = {
  async after({ work, action, before }, after) {
    if (!after) return;
    if (before && action === 'update') {
      const moved = unitOf(before) !== unitOf(after);
      if (moved || (before.leftOn ?? null) !== (after.leftOn ?? null))
        throw strapiRefusal('staffMovesByEntry');
      return;
    }
    if (after.leftOn) throw strapiRefusal('staffMovesByEntry');
    const { rows } = await work.trx.raw<{ rows: Joined[] }>(
      `select p.id as "personId", l.unit_id as "unitToId", p.kind as "staffKind"
       from people p left join people_unit_lnk l on l.person_id = p.id where p.document_id = ?`,
      [after.documentId],
    );
    const entry = { kind: 'joiner', effectiveOn: today(work.now), appliedAt: work.now };
    const enteredBy = work.actor.signature;
    await work.insertAll(
      'staff_entries',
      rows.map((row) => ({ ...row, ...entry, enteredBy })),
    );
  },
};
