import type { Office } from './principal';

/** The first match decides: the office of a role follows from what it may do. */
const SIGNS: readonly (readonly [Office, readonly string[]])[] = [
  ['performance', ['targets.publish', 'evaluation-runs.create', 'processes.open']],
  ['functional', ['progress-reports.verify', 'targets.return']],
  ['execution', ['targets.declare', 'progress-reports.submit', 'work-documents.create']],
  ['decision', ['evaluation-results.find', 'targets.find']],
];

/** The home of a role that has no role profile (SA-5). */
export function officeOf(actions: ReadonlySet<string>): Office {
  const sign = SIGNS.find(([, signs]) => signs.some((action) => actions.has(action)));
  return sign?.[0] ?? 'administration';
}
