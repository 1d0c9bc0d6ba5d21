import type { Knex } from 'knex';
import type { Principal } from '../access/principal';
import { DomainError } from '../domain/errors';
import { isMessageKey } from '../messages';
import { Refusal } from '../core/refusal';
import { now } from '../core/clock';
import { refusalOfDatabase } from './database-errors';
import { Work } from './work';

const ATTEMPTS = 3;
/** serialization_failure, deadlock_detected: nothing was written, the whole can be tried again. */
const AGAIN = new Set(['40001', '40P01']);

/** Runs `task` and writes its audit and activity in one transaction. */
export async function inTransaction<T>(
  principal: Principal,
  ip: string,
  task: (work: Work) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await strapi.db.transaction(async ({ trx }) => {
        const work = new Work(trx as Knex.Transaction, principal, now(), ip);
        const result = await task(work);
        await work.finish();
        return result;
      });
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
