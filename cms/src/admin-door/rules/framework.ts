import { publishFramework } from '../../framework/publish';
import { refuseFaulty } from '../../framework/refuse-faulty';
import { refused } from '../refusals';
import type { Rule } from '../rules';

/** Publishing checks the whole framework first, then makes the version and the targets (PM-3). */
export const frameworkRule: Rule = {
  async before({ trx, action, before }) {
    if (!before) return;
    if (action === 'publish') await refuseFaulty(trx, before.documentId);
    if (action !== 'delete' && action !== 'unpublish') return;
    const version = await trx<{ id: number; framework_id: string }>('framework_versions')
      .where({ framework_id: before.documentId })
      .first('id');
    if (version) throw refused('frameworkPublishedLocked');
  },
  async after({ trx, action, before }) {
    if (action === 'publish' && before) await publishFramework(trx, before.documentId);
  },
};
