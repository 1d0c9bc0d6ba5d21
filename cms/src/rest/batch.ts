import type { Context } from 'koa';
import { admit } from '../access/admit';
import { performBatch, type UseCase } from '../usecases/kernel';
import { readPage } from './reader';
import type { Resource } from '../core/resource';

/** POST /batch/<verb> with {items: [{id, version}], …}: all of them or none, and the records back. */
export function batchHandler(resource: Resource, useCase: UseCase<unknown>) {
  return async (ctx: Context): Promise<void> => {
    const principal = admit(ctx, resource, useCase.action);
    const ids = await performBatch(principal, useCase, ctx.request.body, ctx.ip);
    const query = { sort: undefined, offset: 0, limit: ids.length, filter: { id: ids } };
    const page = await readPage(principal, resource, query);
    ctx.type = 'application/json';
    ctx.body = page.body;
  };
}
