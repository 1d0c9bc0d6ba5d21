import { fault, type Fault } from '../errors';

export type Duty = 'report' | 'score' | 'decide';

/**
 * The person who reports, the person who scores and the person who decides an appeal are three
 * different people (cms/docs/domain.md#separation-of-duties). Answers `sameActor` when `person`
 * already did another of the three, else null.
 */
export function separationFault(
  person: string,
  duty: Duty,
  done: Readonly<Partial<Record<Duty, readonly string[]>>>,
): Fault | null {
  const duties: readonly Duty[] = ['report', 'score', 'decide'];
  const other = duties.find((one) => one !== duty && done[one]?.includes(person));
  return other ? fault('sameActor', { duty, other }) : null;
}
