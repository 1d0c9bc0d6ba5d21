import { now, today } from '../../../core/clock';
import { newId } from '../../../core/new-id';
import { actorOf } from '../../../trail/actor';
import { refused } from '../refusals';
import type { Rule } from '../rule';
import type { Document } from '../../../core/snapshot';

const unitOf = (document: Document): unknown =>
  (document.unit as { documentId?: string } | null | undefined)?.documentId ?? null;

/** Who comes, moves and leaves is entered with its date; the screen here only corrects (PM-2). */
export const personRule: Rule = {
  async after({ trx, action, before }, after) {
    if (!after) return;
    if (before && action === 'update') {
      const moved = unitOf(before) !== unitOf(after);
      if (moved || (before.leftOn ?? null) !== (after.leftOn ?? null))
        throw refused('staffMovesByEntry');
      return;
    }
    if (after.leftOn) throw refused('staffMovesByEntry');
    const at = now();
    const stamp = { created_at: at, updated_at: at, published_at: at, applied_at: at };
    await trx.raw(
      `insert into staff_entries (document_id, person_id, kind, effective_on, unit_to_id, staff_kind,
         entered_by, applied_at, version, created_at, updated_at, published_at)
       select :documentId, p.id, 'joiner', :day::date, l.unit_id, p.kind, :enteredBy, :applied_at, 1,
         :created_at, :updated_at, :published_at
       from people p left join people_unit_lnk l on l.person_id = p.id where p.document_id = :person`,
      {
        ...stamp,
        documentId: newId(),
        day: today(at),
        enteredBy: actorOf().actor,
        person: after.documentId,
      },
    );
  },
};
