import type { Context } from 'koa';
import { admit } from '../access/admit';
import type { Principal } from '../access/principal';
import { perform, type Errand, type UseCase } from '../usecases/kernel';
import { isErrand, isListView, isView, type ListView, type Offer, type View } from './actions';
import { Refusal } from '../core/refusal';
import { parseListQuery } from './query';
import { readOne, readPage } from './reader';
import type { Resource } from '../core/resource';
import { fileOf } from './upload';

type Handler = (ctx: Context) => Promise<void>;

/** find, findOne and one handler for each use case and view; each is a toggle of users-permissions. */
export function controllerOf(
  resource: Resource,
  offers: readonly Offer[] = [],
): Record<string, Handler> {
  const handlers: Record<string, Handler> = {
    find: (ctx) => list(ctx, resource),
    findOne: async (ctx) => {
      const principal = admit(ctx, resource, 'findOne');
      json(ctx, await readOne(principal, resource, idOf(ctx)));
    },
  };
  for (const offer of offers) handlers[offer.action] = handlerOf(resource, offer);
  return handlers;
}

function handlerOf(resource: Resource, offer: Offer): Handler {
  if (isView(offer)) return (ctx) => view(ctx, resource, offer);
  if (isListView(offer)) return (ctx) => listView(ctx, resource, offer);
  if (isErrand(offer)) return (ctx) => errand(ctx, resource, offer);
  return (ctx) => command(ctx, resource, offer);
}

async function list(ctx: Context, resource: Resource): Promise<void> {
  const principal = admit(ctx, resource, 'find');
  const query = parseListQuery(ctx.querystring);
  const { total, body } = await readPage(principal, resource, query);
  const last = Math.max(query.offset, Math.min(query.offset + query.limit, total) - 1);
  ctx.set('Content-Range', `${resource.plural} ${query.offset}-${last}/${total}`);
  json(ctx, body);
}

async function view(ctx: Context, resource: Resource, offer: View): Promise<void> {
  const principal = admit(ctx, resource, offer.action);
  const answer = await offer.answer({ principal, id: idOf(ctx), ctx });
  if (answer !== undefined) json(ctx, answer);
}

async function listView(ctx: Context, resource: Resource, offer: ListView): Promise<void> {
  const principal = admit(ctx, resource, offer.action);
  const query = parseListQuery(ctx.querystring, offer.parameters);
  const answer = await offer.ofList({ principal, query, ctx });
  if (answer !== undefined) json(ctx, answer);
}

async function errand(ctx: Context, resource: Resource, offer: Errand<unknown>): Promise<void> {
  const principal = admit(ctx, resource, offer.action);
  const given = offer.upload ? { ...bodyOf(ctx), file: fileOf(ctx) } : bodyOf(ctx);
  json(ctx, await perform(principal, offer, given, ctx.ip));
}

function bodyOf(ctx: Context): object {
  const given: unknown = ctx.request.body ?? {};
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Refusal(400, 'malformed');
  return given;
}

async function command(ctx: Context, resource: Resource, useCase: UseCase<unknown>): Promise<void> {
  const principal = admit(ctx, resource, useCase.action);
  const given = bodyOf(ctx);
  const id: unknown = (ctx as { params?: { id?: string } }).params?.id;
  const input = id === undefined ? given : { ...given, id };
  const done = await perform(principal, useCase, input, ctx.ip);
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
