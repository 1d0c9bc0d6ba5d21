import { z } from 'zod';
import { validateScheme, type MissingRecords } from '../../domain/evaluation';
import { DomainError } from '../../domain/errors';
import { databaseUrl } from '../../core/settings';
import { defineJob as declareJob } from '../../jobs';
import { textOfFault } from '../../messages/fault-text';
import { SYSTEM, type Actor } from '../../actions/actor';
import { inTransaction } from '../../actions/transaction';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { compute, type Computed } from './evaluate/compute';
import { definitionOf } from '../evaluation-scheme/definition';
import type { YearNames } from './evaluate/names';
import type { RunRow } from './row';
import { saveResults, supersedeEarlier } from './save';
import { advanceRun } from './evaluate/advance-run';

export const EVALUATE = 'evaluate';

/** The job behind a run: can be killed at any point and done again; results come at the very end. */
export function defineEvaluationJob(): void {
  declareJob(EVALUATE, z.object({ run: z.string() }), {
    run: ({ run }) => evaluateRun(run),
    onFailed: ({ run }, cause) => failRun(run, 'evaluationBroke', { cause }),
  });
}

export async function evaluateRun(documentId: string): Promise<void> {
  const started = await advanceRun(documentId, 'start', ({ now }) =>
    Promise.resolve({ startedAt: now, progress: 1, progressText: 'reading' }),
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
  const write = async (work: UnitOfWork<Actor>, run: RunRow) => {
    await saveResults(work, run, results, book);
    await supersedeEarlier(work, run);
    const done = { finishedAt: work.now, progress: 100, progressText: 'done' };
    return { ...done, inputsHash, failure: null, missing: null };
  };
  await advanceRun(documentId, 'finish', write);
}

async function failMissing(documentId: string, missing: MissingRecords[], book: YearNames) {
  const list = missing.map(({ unit, targets }) => ({
    unit: namedUnit(book, unit),
    targets,
  }));
  const count = missing.reduce((sum, { targets }) => sum + targets.length, 0);
  const params = { units: String(missing.length), count: String(count) };
  await failRun(documentId, 'evaluationMissing', params, list);
}

function namedUnit(book: YearNames, key: string) {
  const { id, code, name } = book.units.get(key) ?? { id: key, code: key, name: key };
  return { id, code, name };
}

async function failRun(
  documentId: string,
  key: string,
  params: Readonly<Record<string, string>>,
  missing: unknown = null,
): Promise<void> {
  await advanceRun(documentId, 'fail', ({ now }) =>
    Promise.resolve({
      finishedAt: now,
      progressText: 'failed',
      failure: textOfFault('zh', { key, params: { ...params } }),
      missing,
    }),
  );
}

/** Written outside of the run's transactions, so that it is visible while the run goes on. */
async function progress(documentId: string, percent: number, text: string): Promise<void> {
  const where = { documentId, state: 'computing' };
  await inTransaction(SYSTEM, (work) =>
    work.amend('evaluation_runs', where, { progress: percent, progressText: text }),
  );
}
