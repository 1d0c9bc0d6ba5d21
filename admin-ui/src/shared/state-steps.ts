import type { StateTable } from '@milepost/domain/states/transition';

/** How the states of a record are drawn as steps. */
export interface Steps {
  states: readonly string[];
  /** The usual way, in its order. */
  path: readonly string[];
  /** Every other state, and the step it stands at: `returned` at `declared`. */
  detours: Readonly<Record<string, string>>;
}

/** The steps of a state table; a state that is neither on the way nor a detour does not compile. */
export const stepsOf = <State extends string, const Path extends State>(
  { states }: StateTable<State, string>,
  path: readonly Path[],
  detours: Readonly<Record<Exclude<State, Path>, Path>>,
): Steps => ({ states, path, detours });
