import { openSystems } from '../../target-system/open';
import { newId } from '../../../core/new-id';
import type { Hand } from './hand';

/** How many people and targets went over, and how many targets stay with the unit that ends. */
export interface HandedOver {
  people: number;
  targets: number;
  targetsLeft: number;
}

const UNPUBLISHED = ['draft', 'declared', 'returned', 'reviewed'];

/**
 * What goes from a merged unit to its successor: the people, and the targets nobody has published
 * yet, unless the successor has the same item of the year. What is in force is finished under the
 * old name: the year's assessment of the unit stays one.
 */
export async function handOver(hand: Hand, from: number, to: number): Promise<HandedOver> {
  const { trx, now } = hand;
  const people = await movePeople(hand, from, to);
  const { rows } = await trx.raw<{ rows: { id: number; year: number; twin: boolean }[] }>(
    `select t.id, t.year, exists (select 1 from targets o where o.unit_id = ? and o.year = t.year
       and o.target_type_id = t.target_type_id and o.item_code = t.item_code) as twin
     from targets t where t.unit_id = ? and t.state = any(?) order by t.id for update of t`,
    [to, from, UNPUBLISHED],
  );
  const going = rows.filter(({ twin }) => !twin);
  for (const year of new Set(going.map((target) => target.year))) {
    const systems = await openSystems(trx, year, [to], now);
    await trx('targets')
      .whereIn(
        'id',
        going.filter((target) => target.year === year).map(({ id }) => id),
      )
      .update({
        unit_id: to,
        target_system_id: systems.get(to) ?? null,
        updated_at: now,
        version: trx.raw('version + 1') as unknown as number,
      });
  }
  return { people, targets: going.length, targetsLeft: rows.length - going.length };
}

/** Each has the transfer in their history. Accounts stay: they finish what is in force. */
async function movePeople(
  { trx, now, effectiveOn, reason, actor }: Hand,
  from: number,
  to: number,
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    `update people p set version = version + 1, updated_at = ? from people_unit_lnk l
     where l.person_id = p.id and l.unit_id = ? and p.left_on is null returning p.id`,
    [now, from],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await trx('people_unit_lnk').whereIn('person_id', ids).update({ unit_id: to });
  const stamp = { created_at: now, updated_at: now, published_at: now, applied_at: now };
  const entry = { kind: 'transfer', effective_on: effectiveOn, entered_by: actor, note: reason };
  await trx('staff_entries').insert(
    ids.map((id) => ({
      ...stamp,
      ...entry,
      document_id: newId(),
      person_id: id,
      unit_from_id: from,
      unit_to_id: to,
      version: 1,
    })),
  );
  return ids.length;
}
