import { asOf } from '../../core/clock';
import type { Load } from './load';

/** Does something in the name of a demo person at a moment of the past, as over HTTP. */
export function asPerson(
  { strapi, seeds }: Load,
  username: string,
  moment: Date,
  work: () => Promise<void>,
): Promise<void> {
  const fullName = seeds.accounts.find((one) => one.username === username)?.fullName ?? username;
  const request = { state: { principal: { fullName, username } }, ip: null, get: () => '' };
  return asOf(moment, () => strapi.requestContext.run(request as never, work));
}
