import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Seeds } from '../../../../database/seeds/types';
import { newId } from '../../core/new-id';
import { columnsOf, toRow } from '../../core/rows';

export interface Ids {
  id: number;
  documentId: string;
}

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

export type Values = Readonly<Record<string, unknown>>;

const CHUNK = 500;

/** Inserts rows given by attribute name, in chunks; answers their ids in order. */
export async function insertRows(
  trx: Knex.Transaction,
  table: string,
  rows: readonly Values[],
  at: Date,
): Promise<Ids[]> {
  const columns = await columnsOf(trx, table);
  const made: Ids[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK).map((row) => ({
      document_id: newId(),
      version: 1,
      created_at: at,
      updated_at: at,
      published_at: at,
      ...toRow(columns, row),
    }));
    const written: { id: number; document_id: string }[] = await trx(table)
      .insert(chunk)
      .returning(['id', 'document_id']);
    made.push(...written.map((row) => ({ id: row.id, documentId: row.document_id })));
  }
  return made;
}

/** The entry of a map that the seeds refer to. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The demo data refer to ${key}, which is not there`);
  return found;
}
