import { openSystems } from '../../target-system/open';
import type { ChangeContext } from './change-context';

/** How many people and targets went over, and how many targets stay with the unit that ends. */
export interface MovedToSuccessor {
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
export async function moveToSuccessor(
  context: ChangeContext,
  from: number,
  to: number,
): Promise<MovedToSuccessor> {
  const { work } = context;
  const people = await movePeople(context, from, to);
  const { rows } = await work.trx.raw<{
    rows: { id: number; year: number; twin: boolean }[];
  }>(
    `select t.id, t.year, exists (select 1 from targets o where o.unit_id = ? and o.year = t.year
       and o.target_type_id = t.target_type_id and o.item_code = t.item_code) as twin
     from targets t where t.unit_id = ? and t.state = any(?) order by t.id for update of t`,
    [to, from, UNPUBLISHED],
  );
  const going = rows.filter(({ twin }) => !twin);
  for (const year of new Set(going.map((target) => target.year))) {
    const systems = await openSystems(work, year, [to]);
    const ids = going.filter((target) => target.year === year).map(({ id }) => id);
    const values = { unitId: to, targetSystemId: systems.get(to) ?? null };
    await work.updateWhere('targets', { id: ids }, values);
  }
  return { people, targets: going.length, targetsLeft: rows.length - going.length };
}

/** Each has the transfer in their history. Accounts stay: they finish what is in force. */
async function movePeople(
  { work, effectiveOn, reason, actor }: ChangeContext,
  from: number,
  to: number,
): Promise<number> {
  const { rows } = await work.trx.raw<{ rows: { id: number }[] }>(
    `select p.id from people p join people_unit_lnk l on l.person_id = p.id
     where l.unit_id = ? and p.left_on is null order by p.id for update of p`,
    [from],
  );
  const ids = rows.map(({ id }) => id);
  await work.updateWhere('people', { id: ids });
  await work.amend('people_unit_lnk', { person_id: ids }, { unit_id: to });
  const units = { unitFromId: from, unitToId: to };
  const entry = { kind: 'transfer', effectiveOn, enteredBy: actor, note: reason };
  await work.insertAll(
    'staff_entries',
    ids.map((personId) => ({ ...entry, ...units, personId, appliedAt: work.now })),
  );
  return ids.length;
}
