import type { Knex } from 'knex';
import type { Principal } from '../access/principal';
import { rowsWithin } from '../access/rows';
import { recordActivities, type ActivityEvent } from '../trail/activity';
import type { AuditEvent } from '../trail/entry';
import { recordAudit } from '../trail/audit';
import { customDefaults } from '../custom-fields/known';
import { Refusal } from '../core/refusal';
import type { Resource } from '../core/resource';
import { columnsOf, fromRow, selectList, toRow, type Row } from '../core/rows';
import { newId } from '../core/new-id';
import { updateAll } from './update-all';

export type Values = Readonly<Record<string, unknown>>;

export interface Change {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

export interface WorkEvent extends Partial<Change> {
  action: string;
  resource: string;
  recordId: string;
  unitId?: number | null;
  targetTypeId?: number | null;
  year?: number | null;
  params?: Values;
}

/** A statement takes at most 65,535 parameters. */
const CHUNK = 1000;

/** What a use case works with, inside its transaction. Values and rows have the code's names. */
export class Work {
  private readonly audits: AuditEvent[] = [];
  private readonly activities: ActivityEvent[] = [];
  private readonly checks = new Map<string, () => Promise<void>>();
  private label = '';

  constructor(
    readonly trx: Knex.Transaction,
    readonly principal: Principal,
    readonly now: Date,
    readonly ip: string,
  ) {}

  /** A record of the user's rows, locked until the end. 404 outside of them, 409 when stale. */
  async load<T extends Row>(resource: Resource, documentId: string, version?: number): Promise<T> {
    const row = await this.find<T>(resource, documentId, 'for update of t');
    if (version !== undefined && row.version !== version) throw new Refusal(409, 'stale');
    return row;
  }

  /** A record of the user's rows, to look at. 404 outside of them. */
  read<T extends Row>(resource: Resource, documentId: string): Promise<T> {
    return this.find<T>(resource, documentId, '');
  }

  private async find<T extends Row>(resource: Resource, id: string, lock: string): Promise<T> {
    this.label = id;
    const rows = rowsWithin(this.principal, resource);
    const [row] = await this.select<T>(
      resource.table,
      `${resource.joins ?? ''} where t.document_id = ? and ${rows.sql} ${lock}`,
      [id, ...rows.bindings],
    );
    if (!row) throw new Refusal(404, 'notFound');
    this.label = labelOf(row) ?? id;
    return row;
  }

  /** Rows a use case needs beside its record, whoever may see them; `tail` follows `from … t`. */
  async select<T>(table: string, tail: string, bindings: readonly unknown[]): Promise<T[]> {
    const columns = await columnsOf(this.trx, table);
    const { rows } = await this.trx.raw<{ rows: Record<string, unknown>[] }>(
      `select ${selectList(columns)} from ${table} t ${tail}`,
      bindings as Knex.RawBinding[],
    );
    return rows.map((row) => fromRow(columns, row) as T);
  }

  async insert(table: string, values: Values): Promise<{ id: number; documentId: string }> {
    const [row] = await this.insertAll(table, [values]);
    if (!row) throw new Error(`nothing was inserted into ${table}`);
    return row;
  }

  /** Inserts rows; with `skip`, those that exist already are left alone and not answered. */
  async insertAll(
    table: string,
    all: readonly Values[],
    { skip = false } = {},
  ): Promise<{ id: number; documentId: string }[]> {
    if (all.length === 0) return [];
    const columns = await columnsOf(this.trx, table);
    const done: { id: number; document_id: string }[] = [];
    const stamp = { createdAt: this.now, updatedAt: this.now, publishedAt: this.now, version: 1 };
    const fresh = { ...customDefaults(table), ...stamp };
    const rows = all.map((values) => toRow(columns, { ...fresh, documentId: newId(), ...values }));
    for (let from = 0; from < rows.length; from += CHUNK) {
      const insert = this.trx(table).insert(rows.slice(from, from + CHUNK));
      if (skip) void insert.onConflict().ignore();
      done.push(...(await insert.returning<typeof done>(['id', 'document_id'])));
    }
    return done.map(({ id, document_id: documentId }) => ({ id, documentId }));
  }

  /** Writes to a loaded row, raises its version, and answers what changed, for the audit. */
  async change(row: Row, table: string, values: Values): Promise<Change> {
    const columns = await columnsOf(this.trx, table);
    const written = { ...values, version: row.version + 1, updatedAt: this.now };
    await this.trx(table).where({ id: row.id }).update(toRow(columns, written));
    return changeOf(row, values);
  }

  /** The same for many rows at once, as after an import; all values have the same keys. */
  async changeAll(
    table: string,
    changes: readonly { row: Row; values: Values }[],
  ): Promise<Change[]> {
    const columns = await columnsOf(this.trx, table);
    const rows = changes.map(({ row, values }) => ({
      id: row.id,
      values: { ...values, version: row.version + 1, updatedAt: this.now },
    }));
    await updateAll(this.trx, table, columns, rows);
    return changes.map(({ row, values }) => changeOf(row, values));
  }

  /** Logs what was done, for the audit log and the activity feed; written at the end. */
  record(event: WorkEvent): void {
    this.recordQuietly(event);
    const { fullName, unit } = this.principal;
    const actorUnitId = unit?.id ?? null;
    this.activities.push({ ...event, at: this.now, actor: fullName, actorUnitId });
  }

  /** For the audit log alone: what does not concern others, such as a draft saved as it is typed. */
  recordQuietly({ action, resource, recordId, before, after }: WorkEvent): void {
    const { fullName, username } = this.principal;
    const actor = `${fullName} (${username})`;
    const about = { action, resource, recordId };
    this.audits.push({ ...about, actor, actorKind: 'user', ip: this.ip, before, after });
  }

  /**
   * Something that must hold when everything is written, not row by row: checked once for each key,
   * before the end. `prepare` is asked the first time, before the rows of the key change.
   */
  async atEnd(key: string, prepare: () => Promise<() => Promise<void>>): Promise<void> {
    if (!this.checks.has(key)) this.checks.set(key, await prepare());
  }

  /** Writes what was noted. The audit chain is locked last, so others wait only for the commit. */
  async finish(): Promise<void> {
    for (const check of this.checks.values()) await check();
    await recordActivities(this.trx, this.activities);
    await recordAudit(this.trx, this.audits);
  }

  /** Name of the record loaded last, for the error of a batch. */
  lastLabel(): string {
    return this.label;
  }
}

function changeOf(row: Row, values: Values): Change {
  const keys = Object.keys(values).filter((key) => differs(read(row, key), values[key]));
  return {
    before: Object.fromEntries(keys.map((key) => [key, read(row, key)])),
    after: Object.fromEntries(keys.map((key) => [key, values[key] ?? null])),
  };
}

const read = (row: object, key: string): unknown => (row as Record<string, unknown>)[key] ?? null;

/** Whether a value to be written is another than the stored one. */
export const differs = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before ?? null) !== JSON.stringify(after ?? null);

function labelOf(row: object): string | undefined {
  const parts = [read(row, 'itemCode'), read(row, 'name') ?? read(row, 'period')];
  return parts.filter((part) => typeof part === 'string').join(' ') || undefined;
}
