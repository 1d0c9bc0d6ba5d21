import type { Knex } from 'knex';
import { openSystems } from '../framework/systems';

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
export async function handOver(
  trx: Knex.Transaction,
  from: number,
  to: number,
  now: Date,
): Promise<HandedOver> {
  const people = await movePeople(trx, from, to, now);
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

async function movePeople(
  trx: Knex.Transaction,
  from: number,
  to: number,
  now: Date,
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    `update people p set version = version + 1, updated_at = ? from people_unit_lnk l
     where l.person_id = p.id and l.unit_id = ? and p.left_on is null returning p.id`,
    [now, from],
  );
  const ids = rows.map(({ id }) => id);
  await trx('people_unit_lnk').whereIn('person_id', ids).update({ unit_id: to });
  return ids.length;
}
