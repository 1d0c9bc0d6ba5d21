import { z } from 'zod';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { refreshStanding } from '../../progress-report/refresh';
import { targets } from '../../target/resource';
import { handOf } from '../../target/decide';
import { aboutTarget } from '../../target/row';
import { keepVersion } from '../../target/version';
import { targetRevisions } from '../resource';
import { decidePublish } from './decide';
import { moveOpenRecords } from './open-records';
import { keepPoints } from './points';
import { aboutRevision, targetOfRevision, termsOf, type RevisionRow } from './row';

const input = z.strictObject(seen);

/**
 * The revision becomes the next version: the target's values change, its light is judged anew,
 * and what nobody has scored yet is scored by it. What is scored stays on its version (BX-5).
 */
export const publish: UseCase<z.infer<typeof input>> = {
  resource: targetRevisions,
  action: 'publish',
  batch: true,
  input,
  async run(work, { id, version }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const decided = decidePublish(revision, { ...target, ...termsOf(target) }, handOf(work));
    await keepPoints(work, target);
    const change = await work.change(revision, targetRevisions.table, decided.revision);
    const published = await work.change(target, targets.table, decided.target);
    const now = { ...target, ...decided.target };
    await keepVersion(work, now, decided.target.publishedVersion);
    const records = await moveOpenRecords(work, now);
    await refreshStanding(work, now);
    const about = aboutRevision(revision, target);
    const params = { ...about.params, number: decided.target.publishedVersion, records };
    if (decided.reviewed) {
      work.record({
        action: 'review',
        ...about,
        before: { state: 'declared' },
        after: { state: 'reviewed' },
      });
      change.before.state = 'reviewed';
    }
    work.record({ action: 'publish', ...about, params, ...change });
    const after = { ...published.after, records };
    work.recordQuietly({ action: 'publish', ...aboutTarget(target), ...published, after });
    return id;
  },
};
