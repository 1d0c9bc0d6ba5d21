import type { UnitOfWork } from '../../../actions/action';
import type { Row } from '../../../core/rows';
import type { RowChange } from '../../../actions/unit-of-work';
import type { Assigned } from './assign-people';

export interface PersonShare {
  person: Assigned;
  share: string;
  part: string | null;
  partValue: string | null;
  dueOn: string;
  lead: boolean;
}

interface KeptRow extends Row {
  personId: number;
  share: string | null;
  part: string | null;
  partValue: string | null;
  dueOn: string | Date | null;
  lead: boolean | null;
}

const TABLE = 'responsibilities';

/** Writes the whole set: who stays is changed, who is new is added, who is gone is taken away. */
export async function keepPeople(
  work: UnitOfWork,
  target: { id: number },
  people: readonly PersonShare[],
): Promise<RowChange> {
  const before = await work.select<KeptRow>(
    TABLE,
    'where t.target_id = ? order by t.id for update of t',
    [target.id],
  );
  const linesBefore = await linesOf(work, target.id);
  const stays = new Map(before.map((row) => [row.personId, row]));
  const gone = before.filter(
    ({ personId }) => !people.some(({ person }) => person.id === personId),
  );
  await work.remove(TABLE, { id: gone.map(({ id }) => id) });
  const fresh: Record<string, unknown>[] = [];
  for (const { person, ...values } of people) {
    const row = stays.get(person.id);
    if (row) await work.update(row, TABLE, values);
    else fresh.push({ ...values, targetId: target.id, personId: person.id });
  }
  await work.insertAll(TABLE, fresh);
  return {
    before: { responsible: linesBefore },
    after: { responsible: await linesOf(work, target.id) },
  };
}

/** The set in words, one person a line, the leading ones first: what the audit keeps as history. */
async function linesOf({ trx }: UnitOfWork, targetId: number): Promise<string> {
  const { rows } = await trx.raw<{ rows: { line: string }[] }>(
    `select concat_ws(' ', p.name, trim_scale(r.share)::text || '%', case when r.lead then '牵头' end,
       r.part, trim_scale(r.part_value)::text, r.due_on::text) as line
     from responsibilities r join people p on p.id = r.person_id
     where r.target_id = ? order by r.lead desc nulls last, r.share desc, r.id`,
    [targetId],
  );
  return rows.map(({ line }) => line).join('；');
}
