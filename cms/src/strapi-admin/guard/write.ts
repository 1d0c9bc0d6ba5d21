import { actorOf } from '../../trail/actor';
import { refuseReferenced } from './references';
import { asFaulty, strapiRefusal } from './refusals';
import { rules } from './rules';
import { translateRefusal } from './strapi-refusals';
import { auditable, load, type Document } from '../../core/snapshot';
import type { Actor } from '../../actions/actor';
import { inTransaction } from '../../actions/transaction';
import type { UnitOfWork } from '../../actions/unit-of-work';

export interface Context {
  uid: string;
  action: string;
  params: { documentId?: unknown; data?: unknown };
}

/** A write of the office, by Strapi itself: the rules, the write and its audit entry are one work. */
export async function write(context: Context, next: () => Promise<unknown>): Promise<unknown> {
  const { uid, action } = context;
  const written = inTransaction(actorOf(), async (work: UnitOfWork<Actor>) => {
    const documentId = idOf(context.params);
    const before = documentId ? await load(uid, documentId) : null;
    const data = dataOf(work, context, before);
    const rule = rules[uid];
    await rule?.before?.({ work, action, before }, data);
    if (action === 'delete' && documentId) await refuseReferenced(work.trx, uid, documentId);
    const result = await next().catch((error: unknown) => {
      throw translateRefusal(uid, error);
    });
    const stored = idOf(result) ?? documentId;
    const after = action === 'delete' || !stored ? null : await load(uid, stored);
    await rule?.after?.({ work, action, before }, after);
    audit(work, context, action === 'clone' ? null : before, after);
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
  work: UnitOfWork<Actor>,
  { action, params }: Context,
  before: Document | null,
): Record<string, unknown> | undefined {
  if (typeof params.data !== 'object' || params.data === null) return undefined;
  const data = params.data as Record<string, unknown>;
  const current = typeof before?.version === 'number' ? before.version : undefined;
  if (action === 'update' && current !== undefined) {
    if (typeof data.version === 'number' && data.version !== current)
      throw strapiRefusal('staleForm');
    data.version = work.nextVersion(current);
  }
  if ((action === 'create' || action === 'clone') && current !== undefined) data.version = 1;
  if (action === 'create' && 'version' in data) data.version = 1;
  return data;
}

function audit(
  work: UnitOfWork<Actor>,
  { uid, action }: Context,
  before: Document | null,
  after: Document | null,
): void {
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as unknown as {
    info: { pluralName: string };
  };
  const recordId = after?.documentId ?? before?.documentId ?? null;
  const snapshots = { before: auditable(before), after: auditable(after) };
  work.logQuietly({ action, resource: model.info.pluralName, recordId, ...snapshots });
}
