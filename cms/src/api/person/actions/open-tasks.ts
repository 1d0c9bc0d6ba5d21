import type { Knex } from 'knex';

interface Named {
  id: string;
  name: string;
}

/** A part in a target that is not closed yet. */
export interface OpenResponsibility {
  id: string;
  target: Named & { itemCode: string; year: number };
  unit: Named;
  share: string | null;
  part: string | null;
  dueOn: string | null;
}

/** What goes with a target: a report to be written, or a record that came back to who scored it. */
export interface OpenWork {
  id: string;
  resource: 'progress-reports' | 'assessment-records';
  target: Named & { itemCode: string };
  unit: Named;
  state: string;
  period: string | null;
  dueOn: string | null;
}

export interface OpenTasks {
  responsibilities: OpenResponsibility[];
  work: OpenWork[];
}

const TARGET = `json_build_object('id', g.document_id, 'name', g.name, 'itemCode', g.item_code`;
const UNIT = `json_build_object('id', u.document_id, 'name', u.name) as unit`;

const RESPONSIBILITIES = `
  select r.document_id as id, ${TARGET}, 'year', g.year) as target, ${UNIT},
    trim_scale(r.share)::text as share, r.part, r.due_on::text as "dueOn"
  from responsibilities r join targets g on g.id = r.target_id join units u on u.id = g.unit_id
  where r.person_id = :personId and g.state <> 'closed'
  order by g.year, u.code, g.item_code, r.id`;

/** Reports come due one after the other: of each target the first that is not done, and what came back. */
const REPORTS = `
  select t.document_id as id, 'progress-reports' as resource, ${TARGET}) as target, ${UNIT},
    t.state, t.period, t.due_on::text as "dueOn"
  from responsibilities r join targets g on g.id = r.target_id join units u on u.id = g.unit_id
  join progress_reports t on t.target_id = g.id
  where r.person_id = :personId and g.state <> 'closed' and (t.state = 'returned' or t.id = (
    select n.id from progress_reports n where n.target_id = g.id and n.state = 'draft'
    order by n.period limit 1))
  order by t.due_on, g.item_code, t.id`;

const RECORDS = `
  select t.document_id as id, 'assessment-records' as resource, ${TARGET}) as target, ${UNIT},
    t.state, null as period, null as "dueOn"
  from assessment_records t join targets g on g.id = t.target_id join units u on u.id = g.unit_id
  where t.scored_by_id = :userId and t.state = 'returned'
  order by g.item_code, t.id`;

/** No values and no scores here: administrators read it too (SA-6). */
export async function openTasks(
  trx: Knex.Transaction,
  personId: number,
  userId: number | undefined,
): Promise<OpenTasks> {
  const bindings = { personId, userId: userId ?? null };
  const rows = async <T>(sql: string) => (await trx.raw<{ rows: T[] }>(sql, bindings)).rows;
  return {
    responsibilities: await rows<OpenResponsibility>(RESPONSIBILITIES),
    work: [...(await rows<OpenWork>(REPORTS)), ...(await rows<OpenWork>(RECORDS))],
  };
}
