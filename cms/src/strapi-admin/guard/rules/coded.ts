import { referencedBy } from '../references';
import { strapiFieldRefusal } from '../refusals';
import type { Rule } from '../rule';

/** Letters and digits of any script, then also . _ - : what can stand in a file name and a formula. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/**
 * What the office keeps under a code (PM-10): types, categories, indicators and occasions. The code is
 * well formed, and stays once something refers to it: targets and published versions know it.
 */
export const codedRule = (uid: string): Rule => ({
  async before({ work, action, before }, data) {
    if (!data || typeof data.code !== 'string') return;
    if (!CODE.test(data.code)) throw strapiFieldRefusal('code', 'codeInvalid');
    if (action !== 'update' || !before || before.code === data.code) return;
    const user = await referencedBy(work.trx, uid, before.documentId);
    if (user) throw strapiFieldRefusal('code', 'codeInUse', { name: user });
  },
});
