import { z } from 'zod';
import { evaluationRunStates, transition } from '../../domain/states';
import { Refusal } from '../../core/refusal';
import { seen } from '../../usecases/input';
import type { UseCase, Work } from '../../usecases/kernel';
import type { Row } from '../../core/rows';
import { evaluationRuns } from './resource';

const input = z.strictObject(seen);
type Input = z.infer<typeof input>;

interface Run extends Row {
  year: number;
  state: string;
}

/** 公示: the results of the run are shown to everybody, still open to appeals. */
export const announceRun: UseCase<Input> = move('announce', () => ({}));

/** 发布: from now on the run and its results do not change; the database refuses it too (BX-3). */
export const publishRun: UseCase<Input> = move('publish', ({ now }) => ({ publishedAtTime: now }));

function move(
  action: 'announce' | 'publish',
  valuesOf: (work: Work) => Record<string, unknown>,
): UseCase<Input> {
  return {
    resource: evaluationRuns,
    action,
    input,
    async run(work, { id, version }) {
      const run = await work.load<Run>(evaluationRuns, id, version);
      const step = transition(evaluationRunStates, run.state, action);
      if (!step.ok) throw new Refusal(409, step.code, step.params);
      const change = await work.change(run, 'evaluation_runs', {
        state: step.state,
        ...valuesOf(work),
      });
      const about = { action, resource: 'evaluation-runs', recordId: id, year: run.year };
      work.record({ ...about, ...change, params: { year: run.year } });
      return id;
    },
  };
}
