import type { Knex } from 'knex';
import type { UnitResult } from '../../domain/evaluation';
import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';
import type { YearNames } from './evaluate/names';
import type { RunRow } from './row';

/** Results carry their whole explanation. */
const CHUNK = 200;

/** Writes the results of a run, with each unit's rank of last time. */
export async function saveResults(
  work: UnitOfWork<Actor>,
  run: RunRow,
  results: readonly UnitResult[],
  { assessmentTypes }: Pick<YearNames, 'assessmentTypes'>,
): Promise<void> {
  const { trx } = work;
  const previous = await previousRanks(trx, run);
  const names = await namesNow(trx);
  const rows = results.map((result) => ({
    year: run.year,
    runId: run.id,
    unitId: Number(result.unit),
    unitName: names.units.get(result.unit)?.name ?? null,
    parentName: names.units.get(result.unit)?.parent ?? null,
    assessmentTypeName: names.types.get(result.assessmentType) ?? null,
    assessmentTypeId: assessmentTypes.get(result.assessmentType) ?? null,
    composite: result.composite,
    publishedScore: result.score,
    rank: result.rank,
    previousRank: previous.get(result.unit) ?? null,
    grade: result.grade,
    detail: result.detail,
  }));
  await work.remove('evaluation_results', { runId: run.id });
  await work.insertAll('evaluation_results', rows, { chunk: CHUNK });
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
  work: UnitOfWork<Actor>,
  { id, year }: RunRow,
): Promise<void> {
  await work.updateBy({
    table: 'evaluation_runs',
    set: `state = 'superseded'`,
    tail: `where t.year = :year and t.state = 'computed' and t.id <> :id`,
    bindings: { id, year },
  });
}
