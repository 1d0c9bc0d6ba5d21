import { z } from 'zod';
import { evaluationRunStates, transition } from '../../domain/states';
import { Refusal } from '../../core/refusal';
import { idAndVersion } from '../../actions/input';
import type { Action, UnitOfWork } from '../../actions/action';
import type { Row } from '../../core/rows';
import { evaluationRuns } from './resource';

const input = z.strictObject(idAndVersion);
type Input = z.infer<typeof input>;

interface Run extends Row {
  year: number;
  state: string;
}

/** 公示: the results of the run are shown to everybody, still open to appeals. */
export const announceRun: Action<Input> = move('announce', () => ({}));

/** 发布: from now on the run and its results do not change; the database refuses it too (BX-3). */
export const publishRun: Action<Input> = move('publish', ({ now }) => ({ publishedAtTime: now }));

function move(
  action: 'announce' | 'publish',
  valuesOf: (work: UnitOfWork) => Record<string, unknown>,
): Action<Input> {
  return {
    resource: evaluationRuns,
    verb: action,
    input,
    async run(work, { id, version }) {
      const run = await work.load<Run>(evaluationRuns, id, version);
      const next = transition(evaluationRunStates, run.state, action);
      if (!next.ok) throw new Refusal(409, next.code, next.params);
      const change = await work.update(run, 'evaluation_runs', {
        state: next.state,
        ...valuesOf(work),
      });
      const about = { action, resource: 'evaluation-runs', recordId: id, year: run.year };
      work.log({ ...about, ...change, params: { year: run.year } });
      return id;
    },
  };
}
