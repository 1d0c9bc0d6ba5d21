import type { Knex } from 'knex';
import { customDefaults } from '../custom-fields/known';
import { newId } from '../core/new-id';
import { columnsOf, fromRow, selectList, toRow, type Column, type Row } from '../core/rows';
import { changeOf, type RowChange } from './row-change';
import { updateRows } from './update-rows';

export type Values = Readonly<Record<string, unknown>>;

export interface Ids {
  id: number;
  documentId: string;
}

/** One statement that writes rows by others; bindings by name, `:now` is the moment. */
export interface Statement {
  table: string;
  /** assignments; the row is `t` */
  set: string;
  /** `from … where …` */
  tail: string;
  bindings: Values;
  /** a condition: whether a row counts as changed, so that its version rises; without it, all do */
  differs?: string;
}

/** A statement takes at most 65,535 parameters. */
const CHUNK = 1000;

/**
 * How rows are written, by whoever it may be: nothing else stamps rows or raises versions. Tables
 * are named as in the database, columns as in the code; only those of a relation have no other name.
 */
export class Writes {
  constructor(
    readonly trx: Knex.Transaction,
    readonly now: Date,
  ) {}

  /** Rows that are needed beside a record, whoever may see them; `tail` follows `from … t`. */
  async select<T>(table: string, tail: string, bindings: readonly unknown[]): Promise<T[]> {
    const columns = await columnsOf(this.trx, table);
    const { rows } = await this.trx.raw<{ rows: Record<string, unknown>[] }>(
      `select ${selectList(columns)} from ${table} t ${tail}`,
      bindings as Knex.RawBinding[],
    );
    return rows.map((row) => fromRow(columns, row) as T);
  }

  async insert(table: string, values: Values): Promise<Ids> {
    const [row] = await this.insertAll(table, [values]);
    if (!row) throw new Error(`nothing was inserted into ${table}`);
    return row;
  }

  /** Inserts rows; with `skip`, those that exist already are left alone and not answered. */
  async insertAll(
    table: string,
    all: readonly Values[],
    { skip = false, chunk = CHUNK } = {},
  ): Promise<Ids[]> {
    if (all.length === 0) return [];
    const columns = await columnsOf(this.trx, table);
    const done: { id: number; document_id: string }[] = [];
    const { now } = this;
    const stamp = { createdAt: now, updatedAt: now, publishedAt: now, version: 1 };
    const fresh = { ...customDefaults(table), ...existing(columns, stamp) };
    const rows = all.map((values) => toRow(columns, { ...fresh, documentId: newId(), ...values }));
    for (let from = 0; from < rows.length; from += chunk) {
      const insert = this.trx(table).insert(rows.slice(from, from + chunk));
      if (skip) void insert.onConflict().ignore();
      done.push(...(await insert.returning<typeof done>(['id', 'document_id'])));
    }
    return done.map(({ id, document_id: documentId }) => ({ id, documentId }));
  }

  /** Writes to a loaded row, raises its version, and answers what changed, for the audit. */
  async update(row: Row, table: string, values: Values): Promise<RowChange> {
    const raised = { version: this.nextVersion(row.version), updatedAt: this.now };
    await this.amend(table, { id: row.id }, { ...values, ...raised });
    return changeOf(row, values);
  }

  /** The same for many rows at once, as after an import; all values have the same keys. */
  async updateAll(
    table: string,
    changes: readonly { row: Row; values: Values }[],
  ): Promise<RowChange[]> {
    const columns = await columnsOf(this.trx, table);
    const rows = changes.map(({ row, values }) => ({
      id: row.id,
      values: { ...values, version: this.nextVersion(row.version), updatedAt: this.now },
    }));
    await updateRows(this.trx, table, columns, rows);
    return changes.map(({ row, values }) => changeOf(row, values));
  }

  /**
   * Writes to every row that matches, a list meaning any of it, and raises their versions; without
   * values, their versions alone. Answers how many.
   */
  async updateWhere(table: string, where: Values, values: Values = {}): Promise<number> {
    const columns = await columnsOf(this.trx, table);
    const raised = { updatedAt: this.now, version: this.trx.raw('version + 1') };
    return this.amend(table, where, { ...values, ...existing(columns, raised) });
  }

  /** The same by one statement that takes its values from other rows. Answers how many. */
  async updateBy({ table, set, tail, bindings, differs = 'true' }: Statement): Promise<number> {
    const { rowCount } = await this.trx.raw<{ rowCount: number }>(
      `update ${table} t set ${set}, version = t.version + (${differs})::int,
         updated_at = case when ${differs} then :now::timestamp else t.updated_at end ${tail}`,
      { ...bindings, now: this.now } as Knex.ValueDict,
    );
    return rowCount;
  }

  /**
   * Writes what nobody edits, or what belongs to a change already made: the version stays, and a
   * form that is open is not stale by it. Answers how many.
   */
  async amend(table: string, where: Values, values: Values): Promise<number> {
    const columns = await columnsOf(this.trx, table);
    return this.trx(table).where(matching(columns, where)).update(toRow(columns, values));
  }

  /** Makes `to` the one row that `own` is linked with in the table of a relation; null: none. */
  async link(table: string, own: Values, to: Values | null): Promise<void> {
    await this.remove(table, own);
    if (to) await this.addLinks(table, [{ ...own, ...to }]);
  }

  /** Adds rows to the table of a relation. */
  async addLinks(table: string, links: readonly Values[]): Promise<void> {
    if (links.length === 0) return;
    const columns = await columnsOf(this.trx, table);
    await this.trx(table).insert(links.map((link) => toRow(columns, link)));
  }

  async remove(table: string, where: Values): Promise<void> {
    const columns = await columnsOf(this.trx, table);
    await this.trx(table).where(matching(columns, where)).delete();
  }

  /** The version after `version`, for a row that Strapi itself writes. */
  nextVersion(version: number): number {
    return version + 1;
  }
}

/** Accounts have no version, links no stamps. */
function existing(columns: readonly Column[], stamp: Values): Values {
  return Object.fromEntries(
    Object.entries(stamp).filter(([name]) => columns.some(({ key }) => key === name)),
  );
}

const matching =
  (columns: readonly Column[], where: Values) =>
  (query: Knex.QueryBuilder): void => {
    for (const [name, value] of Object.entries(toRow(columns, where)))
      if (Array.isArray(value)) void query.whereIn(name, value as Knex.Value[]);
      else void query.where(name, value as Knex.Value);
  };
