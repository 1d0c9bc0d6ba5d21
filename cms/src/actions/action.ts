import type { ZodType } from 'zod';
import type { Principal } from '../access/principal';
import { Refusal } from '../core/refusal';
import type { Resource } from '../core/resource';
import { performEach, readItems } from './batch';
import { parseInput } from './input';
import { asPerson } from './transaction';
import type { UnitOfWork } from './unit-of-work';

export type { UnitOfWork } from './unit-of-work';

/** One action on a record: loads it, decides by a pure function, writes, and logs. */
export interface Action<I> {
  resource: Resource;
  /** create, update, delete, or the verb of POST /:id/<verb> */
  verb: string;
  /** Also as POST /batch/<verb>, all or nothing. */
  batch?: boolean;
  /** Strict; has `id` and `version` unless the action creates. */
  input: ZodType<I>;
  /** Answers the documentId of the record to show. */
  run(work: UnitOfWork, input: I): Promise<string>;
}

/** An action on a noun as a whole, such as an import: POST /<action>, answered with a value. */
export interface CollectionAction<I> {
  resource: Resource;
  verb: string;
  ofCollection: true;
  /** Comes as multipart; `input` then has a `file: {path, name}` from ../rest/upload. */
  upload?: boolean;
  input: ZodType<I>;
  run(work: UnitOfWork, input: I): Promise<unknown>;
}

interface AnyAction<R> {
  resource: Resource;
  verb: string;
  input: ZodType<unknown>;
  run(work: UnitOfWork, input: unknown): Promise<R>;
}

/** Runs an action in one transaction: everything it writes, its audit and activity, or nothing. */
export async function perform<R>(
  principal: Principal,
  action: AnyAction<R>,
  raw: unknown,
  ip: string,
): Promise<R> {
  permit(principal, action);
  const input = parseInput(action.input, raw);
  return asPerson(principal, ip, (work) => action.run(work, input));
}

/** The same for `{items: [{id, version, …}], …}`: all rows or none; an error names its row. */
export async function performBatch(
  principal: Principal,
  action: Action<unknown>,
  raw: unknown,
  ip: string,
): Promise<string[]> {
  permit(principal, action);
  const items = readItems(action.input, raw);
  return asPerson(principal, ip, (work) => performEach(work, action, items));
}

function permit(principal: Principal, { resource, verb: action }: AnyAction<unknown>): void {
  if (!principal.actions.has(`${resource.plural}.${action}`)) throw new Refusal(403, 'forbidden');
}
