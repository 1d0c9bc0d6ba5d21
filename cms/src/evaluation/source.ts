import type { Client } from 'pg';
import { createHash } from 'node:crypto';
import type { SchemeDefinition, Tally } from '../domain/evaluation';

const CHUNK = 5000;

/**
 * Every target in force and each occasion it is assessed in, with the archived record if there is
 * one. `occasions` of a target are codes; none means all. Decimals come as text.
 */
export const RECORDS = `
  select t.unit_id, y.code, k.code, o.code, t.item_code || ' ' || t.name,
    coalesce(r.points, t.points)::text,
    case when r.state = 'archived' then coalesce(r.score, 0)::text end,
    case when r.state = 'archived' then r.effect end,
    t.method ->> 'kind', case when r.state = 'archived' then r.document_id end, c.coefficient
  from targets t
  join units c on c.id = t.unit_id and c.is_assessee
  join units_assessment_type_lnk l on l.unit_id = c.id
  join assessment_types y on y.id = l.assessment_type_id and y.code = any($2)
  join target_types k on k.id = t.target_type_id
  join occasions o on o.code = any($3)
    and (t.occasions is null or jsonb_array_length(t.occasions) = 0
      or jsonb_exists(t.occasions, o.code))
  left join assessment_records r
    on r.target_id = t.id and r.occasion_id = o.id and r.year = t.year and r.state <> 'voided'
  where t.year = $1 and t.state in ('published', 'revising', 'closed')
  order by t.unit_id, t.id, o.id`;

type Line = [
  unitId: number,
  assessmentType: string,
  targetType: string,
  occasion: string,
  target: string,
  points: string,
  score: string | null,
  effect: string | null,
  method: string | null,
  recordId: string | null,
  coefficient: string | null,
];

export interface Fed {
  records: number;
  /** SHA-256 over the lines in order: two runs over the same inputs have the same. */
  inputsHash: string;
}

/** Streams the year into the tally, in chunks and in one snapshot of the database. */
export async function feed(
  client: Client,
  tally: Tally,
  definition: SchemeDefinition,
  year: number,
  onProgress: (share: number) => Promise<void>,
): Promise<Fed> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const parameters = [year, Object.keys(definition.assessmentTypes), occasionsOf(definition)];
    const all = await client.query<{ n: number }>(
      'select greatest(count(*), 1)::int as n from assessment_records where year = $1',
      [year],
    );
    const total = all.rows[0]?.n ?? 1;
    await client.query(`declare lines no scroll cursor for ${RECORDS}`, parameters);
    const hash = createHash('sha256');
    const known = new Set<number>();
    for (let records = 0; ;) {
      const { rows } = await client.query<Line>({
        text: `fetch ${CHUNK} from lines`,
        rowMode: 'array',
      });
      for (const line of rows) addLine(tally, known, line);
      hash.update(JSON.stringify(rows));
      records += rows.length;
      await onProgress(Math.min(1, records / total));
      if (rows.length < CHUNK) return { records, inputsHash: hash.digest('hex') };
    }
  } finally {
    await client.query('rollback');
  }
}

function addLine(tally: Tally, known: Set<number>, line: Line): void {
  const [unitId, assessmentType, targetType, occasion, target, points, score, effect] = line;
  const [, , , , , , , , method, recordId, coefficient] = line;
  const unit = String(unitId);
  if (!known.has(unitId)) {
    known.add(unitId);
    tally.addUnit({ unit, assessmentType, coefficient: coefficient ?? undefined });
  }
  tally.add(unit, assessmentType, {
    targetType,
    occasion,
    target,
    points,
    score,
    ...(effect === null ? {} : { effect }),
    ...(method === null ? {} : { method }),
    ...(recordId === null ? {} : { id: recordId }),
  });
}

function occasionsOf({ assessmentTypes, occasions = {} }: SchemeDefinition): string[] {
  const groups = Object.values(assessmentTypes).map((group) => group.occasions ?? occasions);
  return [...new Set(groups.flatMap((weights) => Object.keys(weights)))];
}
