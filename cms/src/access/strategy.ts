import type { Context } from 'koa';
import { Refusal } from '../core/refusal';
import { principals } from './principals';
import { tokens } from './tokens';

/**
 * Signs a request in with the access token of users-permissions, and loads who it is. Routes carry
 * this object; stock Strapi routes keep the plugin's own strategy.
 */
export const strategy = {
  name: 'milepost',
  async authenticate(ctx: Context): Promise<{ authenticated: true; credentials: object }> {
    const session = tokens.sessionOf(bearer(ctx.get('authorization')));
    const principal = session && (await principals.of(session));
    if (!principal) throw new Refusal(401, 'unauthorized');
    (ctx.state as { principal?: object }).principal = principal;
    return { authenticated: true, credentials: principal };
  },
};

function bearer(header: string): string | undefined {
  const [scheme, token, ...rest] = header.split(' ');
  return scheme?.toLowerCase() === 'bearer' && rest.length === 0 ? token : undefined;
}
