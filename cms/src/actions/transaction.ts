import type { Knex } from 'knex';
import type { Principal } from '../access/principal';
import { DomainError } from '../domain/errors';
import { isMessageKey } from '../messages';
import { Refusal } from '../core/refusal';
import { asOf, now } from '../core/clock';
import { personOf, type Actor } from './actor';
import { refusalOfDatabase } from './database-errors';
import { UnitOfWork } from './unit-of-work';

const ATTEMPTS = 3;
/** serialization_failure, deadlock_detected: nothing was written, the whole can be tried again. */
const AGAIN = new Set(['40001', '40P01']);

/**
 * Runs `task` in the name of `actor` and writes its audit and activity, in one transaction: that of
 * the caller where one is open. Errors come as they are.
 */
export async function inTransaction<A extends Actor, T>(
  actor: A,
  task: (work: UnitOfWork<A>) => Promise<T>,
): Promise<T> {
  return await strapi.db.transaction(async ({ trx }) => {
    const work = new UnitOfWork(trx as Knex.Transaction, actor, now());
    const result = await task(work);
    await work.finish();
    return result;
  });
}

/** The same at a moment of the past: the one door for history that is written afterwards. */
export function inThePast<A extends Actor, T>(
  actor: A,
  moment: Date,
  task: (work: UnitOfWork<A>) => Promise<T>,
): Promise<T> {
  return asOf(moment, () => inTransaction(actor, task));
}

/** What a person of the portal asks for: tried again after a collision, refused in our words. */
export async function asPerson<T>(
  principal: Principal,
  ip: string,
  task: (work: UnitOfWork) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await inTransaction(personOf(principal, ip), task);
    } catch (error) {
      if (attempt < ATTEMPTS && AGAIN.has(String((error as { code?: unknown }).code))) continue;
      throw refusalOf(error);
    }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof DomainError && isMessageKey(error.code))
    return new Refusal(400, error.code, error.params);
  return refusalOfDatabase(error) ?? error;
}
