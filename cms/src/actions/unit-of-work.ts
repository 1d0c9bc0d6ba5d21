import type { Knex } from 'knex';
import { rowsWithin } from '../access/rows';
import { logActivities, type ActivityEvent } from '../trail/activity';
import { logAudit } from '../trail/audit';
import type { AuditEvent } from '../trail/entry';
import { Refusal } from '../core/refusal';
import type { Resource } from '../core/resource';
import type { Row } from '../core/rows';
import type { Actor, Person } from './actor';
import { valueAt } from './row-change';
import { Writes, type Values } from './writes';

export type { RowChange } from './row-change';
export type { Values } from './writes';

export interface LogEvent {
  action: string;
  resource: string;
  recordId: string | null;
  unitId?: number | null;
  targetTypeId?: number | null;
  year?: number | null;
  params?: Values;
  /** for the audit log, as a `Change` or as a whole */
  before?: unknown;
  after?: unknown;
}

/**
 * What somebody does in one transaction, at one moment: what is read and written, and what is told
 * of it. Only a person of the portal has rows, so only in their work can a record be loaded within
 * them; whoever else works (`UnitOfWork<Actor>`) selects rows, whoever may see them.
 */
export class UnitOfWork<A extends Actor = Person> extends Writes {
  readonly principal: A['principal'];
  private readonly audits: AuditEvent[] = [];
  private readonly activities: ActivityEvent[] = [];
  private readonly checks = new Map<string, () => Promise<void>>();
  private label = '';

  constructor(
    trx: Knex.Transaction,
    readonly actor: A,
    now: Date,
  ) {
    super(trx, now);
    this.principal = actor.principal;
  }

  /** A record of the user's rows, locked until the end. 404 outside of them, 409 when stale. */
  async load<T extends Row>(
    this: UnitOfWork<Person>,
    resource: Resource,
    documentId: string,
    version?: number,
  ): Promise<T> {
    const row = await this.find<T>(resource, documentId, 'for update of t');
    if (version !== undefined && row.version !== version) throw new Refusal(409, 'stale');
    return row;
  }

  /** A record of the user's rows, to look at. 404 outside of them. */
  read<T extends Row>(
    this: UnitOfWork<Person>,
    resource: Resource,
    documentId: string,
  ): Promise<T> {
    return this.find<T>(resource, documentId, '');
  }

  private async find<T extends Row>(
    this: UnitOfWork<Person>,
    resource: Resource,
    id: string,
    lock: string,
  ): Promise<T> {
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

  /** Logs what was done, for the audit log and the activity feed; written at the end. */
  log(event: LogEvent): void {
    this.logQuietly(event);
    this.announce(event);
  }

  /** For the audit log alone: what does not concern others, such as a draft saved as it is typed. */
  logQuietly({ action, resource, recordId, before, after }: LogEvent): void {
    const { kind: actorKind, signature: actor, ip } = this.actor;
    this.audits.push({ action, resource, recordId, actor, actorKind, ip, before, after });
  }

  /** For the activity feed alone: what the audit log says of another record, in other words. */
  announce(event: LogEvent): void {
    const { name: actor, unitId: actorUnitId } = this.actor;
    this.activities.push({ ...event, at: this.now, actor, actorUnitId });
  }

  /** Lines of the activity feed with their own moments and actors: what others did long ago. */
  recall(past: readonly ActivityEvent[]): void {
    for (const event of past) this.activities.push(event);
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
    await logActivities(this.trx, this.activities);
    await logAudit(this.trx, this.audits);
  }

  /** Name of the record loaded last, for the error of a batch. */
  lastLabel(): string {
    return this.label;
  }
}

function labelOf(row: object): string | undefined {
  const parts = [valueAt(row, 'itemCode'), valueAt(row, 'name') ?? valueAt(row, 'period')];
  return parts.filter((part) => typeof part === 'string').join(' ') || undefined;
}
