/** One allowed step: an action leads from one of `from` to `to`; going back asks for a reason. */
export interface Transition<State extends string, Action extends string> {
  action: Action;
  from: readonly State[];
  to: State;
  reason?: true;
}

/** The states a thing may have and every allowed step, as data. */
export interface StateTable<State extends string, Action extends string> {
  thing: string;
  states: readonly State[];
  transitions: readonly Transition<State, Action>[];
}

export type TransitionResult<State extends string> =
  | { ok: true; state: State }
  | {
      ok: false;
      code: 'wrongState' | 'reasonRequired';
      params: { thing: string; state: string; action: string };
    };

/** Ties a table to its states and actions. */
export function stateTable<const State extends string, const Action extends string>(
  thing: string,
  states: readonly State[],
  transitions: readonly Transition<NoInfer<State>, Action>[],
): StateTable<State, Action> {
  return { thing, states, transitions };
}

/**
 * The state an action leads to (cms/docs/domain.md#states). Names may come from a client: what the
 * table does not list is `wrongState`; a blank reason where one is asked is `reasonRequired`.
 */
export function transition<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  state: string,
  action: string,
  { reason }: { reason?: string | null | undefined } = {},
): TransitionResult<State> {
  const params = { thing: table.thing, state, action };
  const found = table.transitions.find(
    (one) => one.action === action && one.from.some((from) => from === state),
  );
  if (!found) return { ok: false, code: 'wrongState', params };
  if (found.reason && !reason?.trim()) return { ok: false, code: 'reasonRequired', params };
  return { ok: true, state: found.to };
}

/** The actions that a state allows, in the table's order. */
export function actionsFrom<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  state: string,
): Action[] {
  return table.transitions
    .filter(({ from }) => from.some((one) => one === state))
    .map((s) => s.action);
}

/** Whether a state allows an action. */
export const allows = <State extends string, Action extends string>(
  table: StateTable<State, Action>,
  state: string,
  action: Action,
): boolean => actionsFrom(table, state).includes(action);

/** The states of a table, and its actions, as types. */
export type StateOf<Table> = Table extends StateTable<infer State, string> ? State : never;
export type ActionOf<Table> = Table extends StateTable<string, infer Action> ? Action : never;
