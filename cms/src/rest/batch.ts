import type { Context } from 'koa';
import { authorize } from '../access/authorize';
import { performBatch, type Action } from '../actions/action';
import { readPage } from './reader';
import type { Resource } from '../core/resource';

/** POST /batch/<verb> with {items: [{id, version}], …}: all of them or none, and the records back. */
export function batchHandler(resource: Resource, action: Action<unknown>) {
  return async (ctx: Context): Promise<void> => {
    const principal = authorize(ctx, resource, action.verb);
    const ids = await performBatch(principal, action, ctx.request.body, ctx.ip);
    const query = { sort: undefined, offset: 0, limit: ids.length, filter: { id: ids } };
    const page = await readPage(principal, resource, query);
    ctx.type = 'application/json';
    ctx.body = page.body;
  };
}
