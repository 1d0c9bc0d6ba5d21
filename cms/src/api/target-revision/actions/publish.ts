import { z } from 'zod';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { refreshProgress } from '../../progress-report/refresh';
import { targets } from '../../target/resource';
import { actingUnitOf } from '../../target/decide';
import { aboutTarget } from '../../target/row';
import { keepVersion } from '../../target/version';
import { targetRevisions } from '../resource';
import { decidePublish } from './decide';
import { moveOpenRecords } from './open-records';
import { keepPoints } from './points';
import { aboutRevision, targetOfRevision, termsOf, type RevisionRow } from './row';

const input = z.strictObject(idAndVersion);

/**
 * The revision becomes the next version: the target's values change, its light is judged anew,
 * and what nobody has scored yet is scored by it. What is scored stays on its version (BX-5).
 */
export const publish: Action<z.infer<typeof input>> = {
  resource: targetRevisions,
  verb: 'publish',
  batch: true,
  input,
  async run(work, { id, version }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const decided = decidePublish(revision, { ...target, ...termsOf(target) }, actingUnitOf(work));
    await keepPoints(work, target);
    const change = await work.update(revision, targetRevisions.table, decided.revision);
    const published = await work.update(target, targets.table, decided.target);
    const now = { ...target, ...decided.target };
    await keepVersion(work, now, decided.target.publishedVersion);
    const records = await moveOpenRecords(work, now);
    await refreshProgress(work, now);
    const about = aboutRevision(revision, target);
    const params = { ...about.params, number: decided.target.publishedVersion, records };
    if (decided.reviewed) {
      work.log({
        action: 'review',
        ...about,
        before: { state: 'declared' },
        after: { state: 'reviewed' },
      });
      change.before.state = 'reviewed';
    }
    work.log({ action: 'publish', ...about, params, ...change });
    const after = { ...published.after, records };
    work.logQuietly({ action: 'publish', ...aboutTarget(target), ...published, after });
    return id;
  },
};
