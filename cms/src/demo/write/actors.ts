import { accountOf } from './reports';
import { known, type Load } from './load';

/** An actor as the activity feed names them. */
export interface FeedActor {
  actor: string;
  actorUnitId: number;
}

/** Who reports for a unit; the unit itself where it has no demo account. */
export function reporterOf(
  load: Load,
  { code, name }: { code: string; name: string },
  unitId: number,
): FeedActor {
  const account = load.seeds.accounts.find(({ unit }) => unit === code);
  return { actor: account?.fullName ?? name, actorUnitId: unitId };
}

/** Who verifies and scores for a division. */
export function assessorOf(load: Load, code: string): FeedActor {
  const username = accountOf(load, code);
  const account = load.seeds.accounts.find((one) => one.username === username);
  return { actor: account?.fullName ?? code, actorUnitId: known(load.units, code).id };
}

/** The performance office. */
export function performanceOffice(load: Load): FeedActor {
  const account = load.seeds.accounts.find(({ role }) => role === 'performanceOffice');
  if (!account?.unit) throw new Error('the demo has nobody in the performance office');
  return { actor: account.fullName, actorUnitId: known(load.units, account.unit).id };
}
