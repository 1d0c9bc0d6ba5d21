import type { Knex } from 'knex';
import { newId } from '../core/new-id';

/** One line of the activity feed 考核动态. */
export interface ActivityEvent {
  at: Date;
  actor: string;
  actorUnitId?: number | null;
  action: string;
  resource: string;
  recordId?: string | null;
  unitId?: number | null;
  targetTypeId?: number | null;
  year?: number | null;
  params?: unknown;
}

/** Adds to the activity feed in the caller's transaction. */
export async function logActivities(
  trx: Knex.Transaction,
  events: readonly ActivityEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    document_id: newId(),
    year: event.year ?? null,
    at: event.at,
    actor: event.actor,
    actor_unit_id: event.actorUnitId ?? null,
    action: event.action,
    resource: event.resource,
    record_id: event.recordId ?? null,
    unit_id: event.unitId ?? null,
    target_type_id: event.targetTypeId ?? null,
    params: event.params === undefined ? null : JSON.stringify(event.params),
    version: 1,
    created_at: event.at,
    updated_at: event.at,
    published_at: event.at,
  }));
  await trx.batchInsert('activities', rows, 500);
}
