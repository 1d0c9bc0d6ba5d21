import { evaluationRunStates, transition } from '../../../domain/states';
import { SYSTEM, type Actor } from '../../../usecases/actor';
import { inTransaction } from '../../../usecases/transaction';
import type { Values, Work } from '../../../usecases/work';
import { loadRun, type RunRow } from '../row';

/**
 * One step of a run by its job: locks the run, decides by the state table, writes, records. Answers
 * the run as it was, or undefined when the step is not allowed any more.
 */
export function stepRun(
  documentId: string,
  action: 'start' | 'finish' | 'fail',
  write: (work: Work<Actor>, run: RunRow) => Promise<Values>,
): Promise<RunRow | undefined> {
  return inTransaction(SYSTEM, async (work) => {
    const run = await loadRun(work.trx, documentId, { lock: true });
    if (!run) return undefined;
    const step = transition(evaluationRunStates, run.state, action, { reason: action });
    if (!step.ok) return undefined;
    const values = { ...(await write(work, run)), state: step.state };
    await work.changeWhere('evaluation_runs', { id: run.id }, values);
    tell(work, run, action, values);
    return run;
  });
}

function tell(
  work: Work<Actor>,
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
  if (action === 'start') work.recordQuietly(event);
  else work.record(event);
}
