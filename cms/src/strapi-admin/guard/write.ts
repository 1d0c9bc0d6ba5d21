import type { Knex } from 'knex';
import { recordAudit } from '../../trail/audit';
import { actorOf } from '../../trail/actor';
import { refuseReferenced } from './references';
import { asFaulty, refused } from './refusals';
import { rules } from './rules';
import { inWords } from './strapi-refusals';
import { auditable, load, type Document } from '../../core/snapshot';

export interface Context {
  uid: string;
  action: string;
  params: { documentId?: unknown; data?: unknown };
}

/** A write of the office: rules, the write itself and its audit entry in one transaction. */
export async function write(context: Context, next: () => Promise<unknown>): Promise<unknown> {
  const { uid, action } = context;
  const written = strapi.db.transaction(async ({ trx: given }) => {
    const trx = given as Knex.Transaction;
    const documentId = idOf(context.params);
    const before = documentId ? await load(uid, documentId) : null;
    const data = dataOf(context, before);
    const rule = rules[uid];
    await rule?.before?.({ trx, action, before }, data);
    if (action === 'delete' && documentId) await refuseReferenced(trx, uid, documentId);
    const result = await next().catch((error: unknown) => {
      throw inWords(uid, error);
    });
    const stored = idOf(result) ?? documentId;
    const after = action === 'delete' || !stored ? null : await load(uid, stored);
    await rule?.after?.({ trx, action, before }, after);
    await audit(trx, context, action === 'clone' ? null : before, after);
    return result;
  });
  return written.catch((error: unknown) => {
    throw asFaulty(error);
  });
}

const idOf = (value: unknown): string | undefined => {
  const { documentId } = (value ?? {}) as { documentId?: unknown };
  return typeof documentId === 'string' ? documentId : undefined;
};

/** The data to be written, with the next version; a form that saw an older one is stale. */
function dataOf(
  { action, params }: Context,
  before: Document | null,
): Record<string, unknown> | undefined {
  if (typeof params.data !== 'object' || params.data === null) return undefined;
  const data = params.data as Record<string, unknown>;
  const current = typeof before?.version === 'number' ? before.version : undefined;
  if (action === 'update' && current !== undefined) {
    if (typeof data.version === 'number' && data.version !== current) throw refused('staleForm');
    data.version = current + 1;
  }
  if ((action === 'create' || action === 'clone') && current !== undefined) data.version = 1;
  if (action === 'create' && 'version' in data) data.version = 1;
  return data;
}

async function audit(
  trx: Knex.Transaction,
  { uid, action }: Context,
  before: Document | null,
  after: Document | null,
): Promise<void> {
  const { actor, actorKind, ip } = actorOf();
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as unknown as {
    info: { pluralName: string };
  };
  const recordId = after?.documentId ?? before?.documentId ?? null;
  const shown = { before: auditable(before), after: auditable(after) };
  const entry = { actor, actorKind, ip: ip ?? null, action, recordId, ...shown };
  await recordAudit(trx, [{ ...entry, resource: model.info.pluralName }]);
}
