import type { Knex } from 'knex';
import type { UnitResult } from '../../domain/evaluation';
import { newId } from '../../core/new-id';
import type { Book } from './evaluate/names';
import type { RunRow } from './row';

const CHUNK = 200;

/** Writes the results of a run in the caller's transaction, with each unit's rank of last time. */
export async function saveResults(
  trx: Knex.Transaction,
  run: RunRow,
  results: readonly UnitResult[],
  { assessmentTypes }: Pick<Book, 'assessmentTypes'>,
  now: Date,
): Promise<void> {
  const previous = await previousRanks(trx, run);
  const names = await namesNow(trx);
  const rows = results.map((result) => ({
    document_id: newId(),
    year: run.year,
    run_id: run.id,
    unit_id: Number(result.unit),
    unit_name: names.units.get(result.unit)?.name ?? null,
    parent_name: names.units.get(result.unit)?.parent ?? null,
    assessment_type_name: names.types.get(result.assessmentType) ?? null,
    assessment_type_id: assessmentTypes.get(result.assessmentType) ?? null,
    composite: result.composite,
    published_score: result.score,
    rank: result.rank,
    previous_rank: previous.get(result.unit) ?? null,
    grade: result.grade,
    detail: JSON.stringify(result.detail),
    version: 1,
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  await trx('evaluation_results').where({ run_id: run.id }).delete();
  for (let from = 0; from < rows.length; from += CHUNK)
    await trx('evaluation_results').insert(rows.slice(from, from + CHUNK));
}

interface Names {
  units: ReadonlyMap<string, { name: string; parent: string | null }>;
  types: ReadonlyMap<string, string>;
}

/**
 * A result keeps the names of its unit, group and parent as they were, whatever changes later
 * (PM-1).
 */
async function namesNow(trx: Knex.Transaction): Promise<Names> {
  const { rows } = await trx.raw<{ rows: { id: string; name: string; parent: string | null }[] }>(
    `select u.id::text as id, u.name, p.name as parent from units u
     left join units_parent_lnk l on l.unit_id = u.id left join units p on p.id = l.inv_unit_id`,
  );
  const types: { code: string; name: string }[] = await trx('assessment_types').select(
    'code',
    'name',
  );
  return {
    units: new Map(rows.map(({ id, ...unit }) => [id, unit])),
    types: new Map(types.map(({ code, name }) => [code, name])),
  };
}

/** Ranks of the last published run of an earlier year, else of this year. */
async function previousRanks(trx: Knex.Transaction, run: RunRow): Promise<Map<string, number>> {
  const { rows } = await trx.raw<{ rows: { unit: string; rank: number }[] }>(
    `select unit_id::text as unit, rank from evaluation_results where run_id = (
       select id from evaluation_runs where state = 'published' and year <= ? and id <> ?
       order by (year = ?), year desc, published_at_time desc, id desc limit 1)`,
    [run.year, run.id, run.year],
  );
  return new Map(rows.map(({ unit, rank }) => [unit, rank]));
}

/** Supersedes earlier computed runs of the year; announced and published ones stay as they are. */
export async function supersedeEarlier(
  trx: Knex.Transaction,
  run: RunRow,
  now: Date,
): Promise<void> {
  await trx('evaluation_runs')
    .where({ year: run.year, state: 'computed' })
    .whereNot({ id: run.id })
    .update({
      state: 'superseded',
      updated_at: now,
      version: trx.raw('version + 1') as unknown as number,
    });
}
