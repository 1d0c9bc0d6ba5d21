import { evaluationRunStates, transition } from '../../../domain/states';
import { SYSTEM, type Actor } from '../../../actions/actor';
import { inTransaction } from '../../../actions/transaction';
import type { Values, UnitOfWork } from '../../../actions/unit-of-work';
import { loadRun, type RunRow } from '../row';

/**
 * One step of a run by its job: locks the run, decides by the state table, writes, records. Answers
 * the run as it was, or undefined when the step is not allowed any more.
 */
export function advanceRun(
  documentId: string,
  action: 'start' | 'finish' | 'fail',
  write: (work: UnitOfWork<Actor>, run: RunRow) => Promise<Values>,
): Promise<RunRow | undefined> {
  return inTransaction(SYSTEM, async (work) => {
    const run = await loadRun(work.trx, documentId, { lock: true });
    if (!run) return undefined;
    const next = transition(evaluationRunStates, run.state, action, { reason: action });
    if (!next.ok) return undefined;
    const values = { ...(await write(work, run)), state: next.state };
    await work.updateWhere('evaluation_runs', { id: run.id }, values);
    logRun(work, run, action, values);
    return run;
  });
}

function logRun(
  work: UnitOfWork<Actor>,
  { documentId, year, state, schemeSnapshot }: RunRow,
  action: string,
  values: Values,
): void {
  const { failure, inputsHash } = values;
  const event = {
    action,
    resource: 'evaluation-runs',
    recordId: documentId,
    year,
    params: { name: schemeSnapshot.name },
    before: { state },
    after: {
      state: values.state,
      ...(failure ? { failure } : {}),
      ...(inputsHash ? { inputsHash } : {}),
    },
  };
  if (action === 'start') work.logQuietly(event);
  else work.log(event);
}
