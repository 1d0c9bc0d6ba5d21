import type { Knex } from 'knex';
import { recordActivities } from '../../../trail/activity';
import { recordAudit } from '../../../trail/audit';
import { evaluationRunStates, transition } from '../../../domain/states';
import { now } from '../../../core/clock';
import { loadRun, type RunRow } from '../row';

export type Values = Readonly<Record<string, unknown>>;

/**
 * One step of a run by its job: locks the run, decides by the state table, writes, records. Answers
 * the run as it was, or undefined when the step is not allowed any more.
 */
export async function stepRun(
  documentId: string,
  action: 'start' | 'finish' | 'fail',
  write: (trx: Knex.Transaction, run: RunRow, now: Date) => Promise<Values>,
): Promise<RunRow | undefined> {
  return strapi.db.transaction(async ({ trx: given }) => {
    const trx = given as Knex.Transaction;
    const run = await loadRun(trx, documentId, { lock: true });
    if (!run) return undefined;
    const step = transition(evaluationRunStates, run.state, action, { reason: action });
    if (!step.ok) return undefined;
    const at = now();
    const values = await write(trx, run, at);
    await trx('evaluation_runs')
      .where({ id: run.id })
      .update({
        ...values,
        state: step.state,
        updated_at: at,
        version: trx.raw('version + 1') as unknown as number,
      });
    await told(trx, run, action, step.state, values, at);
    return run;
  });
}

async function told(
  trx: Knex.Transaction,
  run: RunRow,
  action: string,
  state: string,
  values: Values,
  at: Date,
): Promise<void> {
  const about = { action, resource: 'evaluation-runs', recordId: run.documentId };
  const { failure, inputs_hash: inputsHash } = values;
  const after = { state, ...(failure ? { failure } : {}), ...(inputsHash ? { inputsHash } : {}) };
  if (action !== 'start')
    await recordActivities(trx, [
      { ...about, at, actor: 'system', year: run.year, params: { name: run.schemeSnapshot.name } },
    ]);
  const before = { state: run.state };
  await recordAudit(trx, [{ ...about, actor: 'system', actorKind: 'system', before, after }]);
}
