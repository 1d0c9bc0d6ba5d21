import type { Context } from 'koa';
import { authorize } from '../access/authorize';
import type { Principal } from '../access/principal';
import { perform, type CollectionAction, type Action } from '../actions/action';
import {
  isCollectionAction,
  isListView,
  isView,
  type ListView,
  type Operation,
  type View,
} from './operation';
import { Refusal } from '../core/refusal';
import { parseListQuery } from './query';
import { readOne, readPage } from './reader';
import type { Resource } from '../core/resource';
import { fileOf } from './upload';

type Handler = (ctx: Context) => Promise<void>;

/** find, findOne and one handler for each action and view; each is a toggle of users-permissions. */
export function controllerOf(
  resource: Resource,
  operations: readonly Operation[] = [],
): Record<string, Handler> {
  const handlers: Record<string, Handler> = {
    find: (ctx) => list(ctx, resource),
    findOne: async (ctx) => {
      const principal = authorize(ctx, resource, 'findOne');
      json(ctx, await readOne(principal, resource, idOf(ctx)));
    },
  };
  for (const operation of operations) handlers[operation.verb] = handlerOf(resource, operation);
  return handlers;
}

function handlerOf(resource: Resource, operation: Operation): Handler {
  if (isView(operation)) return (ctx) => view(ctx, resource, operation);
  if (isListView(operation)) return (ctx) => listView(ctx, resource, operation);
  if (isCollectionAction(operation)) return (ctx) => collectionAction(ctx, resource, operation);
  return (ctx) => action(ctx, resource, operation);
}

async function list(ctx: Context, resource: Resource): Promise<void> {
  const principal = authorize(ctx, resource, 'find');
  const query = parseListQuery(ctx.querystring);
  const { total, body } = await readPage(principal, resource, query);
  const last = Math.max(query.offset, Math.min(query.offset + query.limit, total) - 1);
  ctx.set('Content-Range', `${resource.plural} ${query.offset}-${last}/${total}`);
  json(ctx, body);
}

async function view(ctx: Context, resource: Resource, operation: View): Promise<void> {
  const principal = authorize(ctx, resource, operation.verb);
  const answer = await operation.answer({ principal, id: idOf(ctx), ctx });
  if (answer !== undefined) json(ctx, answer);
}

async function listView(ctx: Context, resource: Resource, operation: ListView): Promise<void> {
  const principal = authorize(ctx, resource, operation.verb);
  const query = parseListQuery(ctx.querystring, operation.parameters);
  const answer = await operation.ofList({ principal, query, ctx });
  if (answer !== undefined) json(ctx, answer);
}

async function collectionAction(
  ctx: Context,
  resource: Resource,
  operation: CollectionAction<unknown>,
): Promise<void> {
  const principal = authorize(ctx, resource, operation.verb);
  const raw = operation.upload ? { ...bodyOf(ctx), file: fileOf(ctx) } : bodyOf(ctx);
  json(ctx, await perform(principal, operation, raw, ctx.ip));
}

function bodyOf(ctx: Context): object {
  const raw: unknown = ctx.request.body ?? {};
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Refusal(400, 'malformed');
  return raw;
}

async function action(ctx: Context, resource: Resource, action: Action<unknown>): Promise<void> {
  const principal = authorize(ctx, resource, action.verb);
  const raw = bodyOf(ctx);
  const id: unknown = (ctx as { params?: { id?: string } }).params?.id;
  const input = id === undefined ? raw : { ...raw, id };
  const done = await perform(principal, action, input, ctx.ip);
  json(ctx, await readBack(principal, resource, done));
}

/** The record as it is now, or its id alone when it has left the user's rows or is deleted. */
async function readBack(principal: Principal, resource: Resource, id: string): Promise<unknown> {
  try {
    return await readOne(principal, resource, id);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return { id };
    throw error;
  }
}

function idOf(ctx: Context): string {
  const { id } = (ctx as { params?: { id?: unknown } }).params ?? {};
  if (typeof id !== 'string') throw new Refusal(404, 'notFound');
  return id;
}

function json(ctx: Context, body: unknown): void {
  ctx.body = body;
  ctx.type = 'application/json';
}
