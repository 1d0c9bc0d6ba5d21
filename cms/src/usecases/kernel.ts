import type { ZodType } from 'zod';
import type { Principal } from '../access/principal';
import { Refusal } from '../core/refusal';
import type { Resource } from '../core/resource';
import { performItems, readItems } from './batch';
import { parseInput } from './input';
import { asPerson } from './transaction';
import type { Work } from './work';

export type { Work } from './work';

/** One action on a record: loads it, decides by a pure function, writes, and logs. */
export interface UseCase<I> {
  resource: Resource;
  /** create, update, delete, or the verb of POST /:id/<verb> */
  action: string;
  /** Also as POST /batch/<verb>, all or nothing. */
  batch?: boolean;
  /** Strict; has `id` and `version` unless the action creates. */
  input: ZodType<I>;
  /** Answers the documentId of the record to show. */
  run(work: Work, input: I): Promise<string>;
}

/** A use case on a noun as a whole, such as an import: POST /<action>, answered with a value. */
export interface Errand<I> {
  resource: Resource;
  action: string;
  ofMany: true;
  /** Comes as multipart; `input` then has a `file: {path, name}` from ../rest/upload. */
  upload?: boolean;
  input: ZodType<I>;
  run(work: Work, input: I): Promise<unknown>;
}

interface Performable<R> {
  resource: Resource;
  action: string;
  input: ZodType<unknown>;
  run(work: Work, input: unknown): Promise<R>;
}

/** Runs a use case in one transaction: everything it writes, its audit and activity, or nothing. */
export async function perform<R>(
  principal: Principal,
  useCase: Performable<R>,
  given: unknown,
  ip: string,
): Promise<R> {
  permit(principal, useCase);
  const input = parseInput(useCase.input, given);
  return asPerson(principal, ip, (work) => useCase.run(work, input));
}

/** The same for `{items: [{id, version, …}], …}`: all rows or none; an error names its row. */
export async function performBatch(
  principal: Principal,
  useCase: UseCase<unknown>,
  given: unknown,
  ip: string,
): Promise<string[]> {
  permit(principal, useCase);
  const items = readItems(useCase.input, given);
  return asPerson(principal, ip, (work) => performItems(work, useCase, items));
}

function permit(principal: Principal, { resource, action }: Performable<unknown>): void {
  if (!principal.actions.has(`${resource.plural}.${action}`)) throw new Refusal(403, 'forbidden');
}
