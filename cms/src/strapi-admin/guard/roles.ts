import type { Core } from '@strapi/strapi';
import { actorOf } from '../../trail/actor';
import { auditable } from '../../core/snapshot';
import { inTransaction } from '../../actions/transaction';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

interface Event {
  action: string;
  model: { uid: string };
  params: { data?: unknown; where?: unknown };
  result?: unknown;
}

/**
 * What a role may do is set in users-permissions, which writes through the query engine: each
 * change of a role or a toggle is audited there (SA-2). Without a request it is our own seeding.
 */
export function auditRoles(strapi: Core.Strapi): void {
  const note = async ({ action, model, params, result }: Event): Promise<void> => {
    const actor = actorOf();
    if (actor.kind === 'system') return;
    const entry = {
      action: action.replace(/^after/, '').toLowerCase(),
      resource: model.uid === ROLE ? 'roles' : 'role-permissions',
      recordId: idOf(result),
      after: auditable({ data: params.data ?? null, where: params.where ?? null, result }),
    };
    await inTransaction(actor, (work) => Promise.resolve(work.logQuietly(entry)));
  };
  strapi.db.lifecycles.subscribe({
    models: [ROLE, PERMISSION],
    afterCreate: note,
    afterUpdate: note,
    afterDelete: note,
    afterDeleteMany: note,
  });
}

function idOf(result: unknown): string | null {
  const { documentId } = (result ?? {}) as { documentId?: unknown };
  return typeof documentId === 'string' ? documentId : null;
}
