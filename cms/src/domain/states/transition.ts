/** One allowed step: an action leads from one of `from` to `to`; going back asks for a reason. */
export interface Step<State extends string, Action extends string> {
  action: Action;
  from: readonly State[];
  to: State;
  reason?: true;
}

/** The states a thing may have and every allowed step, as data. */
export interface StateTable<State extends string, Action extends string> {
  thing: string;
  states: readonly State[];
  steps: readonly Step<State, Action>[];
}

export type Transition<State extends string> =
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
  steps: readonly Step<NoInfer<State>, Action>[],
): StateTable<State, Action> {
  return { thing, states, steps };
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
): Transition<State> {
  const params = { thing: table.thing, state, action };
  const step = table.steps.find(
    (one) => one.action === action && one.from.some((from) => from === state),
  );
  if (!step) return { ok: false, code: 'wrongState', params };
  if (step.reason && !reason?.trim()) return { ok: false, code: 'reasonRequired', params };
  return { ok: true, state: step.to };
}

/** The actions that a state allows, in the table's order. */
export function actionsFrom<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  state: string,
): Action[] {
  return table.steps.filter(({ from }) => from.some((one) => one === state)).map((s) => s.action);
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
