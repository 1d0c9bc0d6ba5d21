import type { Knex } from 'knex';
import { z } from 'zod';
import { validateScheme, type MissingRecords } from '../../domain/evaluation';
import { DomainError } from '../../domain/errors';
import { databaseUrl } from '../../core/settings';
import { work } from '../../jobs';
import { textOfFault } from '../../messages/fault-text';
import { compute, type Computed } from './evaluate/compute';
import { definitionOf } from '../evaluation-scheme/definition';
import type { Book } from './evaluate/names';
import type { RunRow } from './row';
import { saveResults, supersedeEarlier } from './save';
import { stepRun } from './evaluate/steps';

export const EVALUATE = 'evaluate';

/** The job behind a run: can be killed at any point and done again; results come at the very end. */
export function declareEvaluation(): void {
  work(EVALUATE, z.object({ run: z.string() }), {
    run: ({ run }) => evaluateRun(run),
    givenUp: ({ run }, cause) => failRun(run, 'evaluationBroke', { cause }),
  });
}

export async function evaluateRun(documentId: string): Promise<void> {
  const started = await stepRun(documentId, 'start', (_trx, _run, now) =>
    Promise.resolve({ started_at: now, progress: 1, progress_text: 'reading' }),
  );
  if (!started) return;
  const definition = definitionOf(started.schemeSnapshot);
  const [fault] = validateScheme(definition);
  if (fault) return failRun(documentId, fault.key, fault.params);
  try {
    const computed = await compute(databaseUrl(), started.year, definition, (share) =>
      progress(documentId, Math.floor(5 + 80 * share), 'reading'),
    );
    await progress(documentId, 90, 'ranking');
    await conclude(documentId, computed);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await failRun(documentId, error.code, error.params);
  }
}

async function conclude(documentId: string, computed: Computed): Promise<void> {
  const { outcome, book, inputsHash } = computed;
  if ('missing' in outcome) return failMissing(documentId, outcome.missing, book);
  const { results } = outcome;
  if (results.length === 0) return failRun(documentId, 'evaluationNobody', {});
  const write = async (trx: Knex.Transaction, run: RunRow, now: Date) => {
    await saveResults(trx, run, results, book, now);
    await supersedeEarlier(trx, run, now);
    const done = { finished_at: now, progress: 100, progress_text: 'done' };
    return { ...done, inputs_hash: inputsHash, failure: null, missing: null };
  };
  await stepRun(documentId, 'finish', write);
}

async function failMissing(documentId: string, missing: MissingRecords[], book: Book) {
  const list = missing.map(({ unit, targets }) => ({
    unit: shown(book, unit),
    targets,
  }));
  const count = missing.reduce((sum, { targets }) => sum + targets.length, 0);
  const params = { units: String(missing.length), count: String(count) };
  await failRun(documentId, 'evaluationMissing', params, list);
}

function shown(book: Book, key: string) {
  const { id, code, name } = book.units.get(key) ?? { id: key, code: key, name: key };
  return { id, code, name };
}

async function failRun(
  documentId: string,
  key: string,
  params: Readonly<Record<string, string>>,
  missing: unknown = null,
): Promise<void> {
  await stepRun(documentId, 'fail', (_trx, _run, now) =>
    Promise.resolve({
      finished_at: now,
      progress_text: 'failed',
      failure: textOfFault('zh', { key, params: { ...params } }),
      missing: missing === null ? null : JSON.stringify(missing),
    }),
  );
}

/** Written outside of the run's transactions, so that it is visible while the run goes on. */
async function progress(documentId: string, percent: number, text: string): Promise<void> {
  const knex = strapi.db.connection;
  await knex('evaluation_runs')
    .where({ document_id: documentId, state: 'computing' })
    .update({ progress: percent, progress_text: text });
}
