import { transition, type StateTable } from '../domain/states';
import { invalid, Refusal } from '../core/refusal';

/** The state an action leads to. Refuses with 409 in the wrong state, 400 at `reason` without one. */
export function advance<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  state: string,
  action: Action,
  reason?: string,
): State {
  const next = transition(table, state, action, { reason });
  if (next.ok) return next.state;
  if (next.code === 'wrongState') throw new Refusal(409, 'wrongState');
  throw invalid({ reason: { code: 'reasonRequired' } });
}
