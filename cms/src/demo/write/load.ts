import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Seeds } from '../../../../database/seeds/types';
import { SYSTEM } from '../../actions/actor';
import { inThePast } from '../../actions/transaction';
import type { Ids, Values } from '../../actions/writes';

export type { Ids, Values } from '../../actions/writes';

/** What the parts of the loader share: everything is written in one transaction. */
export interface Load {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  seeds: Seeds;
  units: Map<string, Ids>;
  assessmentTypes: Map<string, Ids>;
  targetTypes: Map<string, Ids>;
  occasions: Map<string, Ids>;
  indicators: Map<string, Ids>;
  /** by username */
  users: Map<string, number>;
  /** unit code → ids of people who can be named on targets, the reporter first */
  people: Map<string, number[]>;
  /** by `<year> <occasion>` */
  processes: Map<string, Ids>;
}

/** Inserts rows as of a moment; answers their ids in order. */
export const insertRows = (table: string, rows: readonly Values[], at: Date): Promise<Ids[]> =>
  inThePast(SYSTEM, at, (work) => work.insertAll(table, rows));

/** The entry of a map that the seeds refer to. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The demo data refer to ${key}, which is not there`);
  return found;
}
