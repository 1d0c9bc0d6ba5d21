import { fillItems } from '../../../api/framework/fill-items';
import { keepCodes } from '../../../api/framework/keep-codes';
import { publishFramework } from '../../../api/framework/publish';
import { refuseFaulty } from '../../../api/framework/refuse-faulty';
import { faultsRefusal, strapiRefusal } from '../refusals';
import type { Rule, Write } from '../rule';
import type { Document } from '../../../core/snapshot';

/**
 * A draft may have faults, but its published codes stay (PM-3). Publishing checks the whole framework
 * first, then makes the version and the targets.
 */
export const frameworkRule: Rule = {
  async before({ work, action, before }, data) {
    if (action === 'create' || action === 'update') await fillItems(before, data);
    if (!before) return;
    if (action === 'publish') await refuseFaulty(work.trx, before.documentId);
    if (action !== 'delete' && action !== 'unpublish') return;
    if (await isPublished(work, before)) throw strapiRefusal('frameworkPublishedLocked');
  },
  async after({ work, action, before }, after) {
    if (action === 'publish' && before) return publishFramework(work, before.documentId);
    if (!after) return;
    if (action === 'update' && before) await refuseMoved(work, before, after);
    await keepCodes(work, after.documentId);
  },
};

async function isPublished({ trx }: Write['work'], { documentId }: Document): Promise<boolean> {
  const version = await trx<{ id: number; framework_id: string }>('framework_versions')
    .where({ framework_id: documentId })
    .first('id');
  return version !== undefined;
}

/** The targets of a published framework are of its year and target type. */
async function refuseMoved(work: Write['work'], before: Document, after: Document): Promise<void> {
  const moved = [
    ...(before.year === after.year ? [] : ['year']),
    ...(idOf(before.targetType) === idOf(after.targetType) ? [] : ['targetType']),
  ];
  if (moved.length === 0 || !(await isPublished(work, before))) return;
  const faults = moved.map((field) => ({ path: [field], key: 'frameworkMoved', params: {} }));
  throw faultsRefusal('frameworkMoved', faults);
}

const idOf = (value: unknown): unknown =>
  (value as { documentId?: unknown } | null | undefined)?.documentId;
