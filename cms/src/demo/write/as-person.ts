import type { Actor } from '../../actions/actor';
import { inThePast } from '../../actions/transaction';
import { actorOf } from '../../trail/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';
import type { Load } from './load';

/** Does something in the name of a demo person at a moment of the past, as over HTTP. */
export function asPerson(
  { strapi, seeds }: Load,
  username: string,
  moment: Date,
  task: (work: UnitOfWork<Actor>) => Promise<void>,
): Promise<void> {
  const fullName = seeds.accounts.find((one) => one.username === username)?.fullName ?? username;
  const request = { state: { principal: { fullName, username } }, ip: null, get: () => '' };
  const work = () => inThePast(actorOf(), moment, task);
  return strapi.requestContext.run(request as never, work);
}
