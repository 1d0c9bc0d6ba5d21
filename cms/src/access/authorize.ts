import type { Context } from 'koa';
import { Refusal } from '../core/refusal';
import type { Resource } from '../core/resource';
import type { Principal } from './principal';

/** The signed-in user of a request that passed the strategy. */
export function principalOf(ctx: Context): Principal {
  const { principal } = ctx.state as { principal?: Principal };
  if (!principal) throw new Refusal(401, 'unauthorized');
  return principal;
}

/** The user, if the toggle of their role for this action is on; else 403. */
export function authorize(ctx: Context, resource: Resource, action: string): Principal {
  const principal = principalOf(ctx);
  if (!principal.actions.has(`${resource.plural}.${action}`)) throw new Refusal(403, 'forbidden');
  return principal;
}
