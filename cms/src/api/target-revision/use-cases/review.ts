import { z } from 'zod';
import { reason, seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../../target/resource';
import { handOf } from '../../target/decide';
import { returnNotes } from '../../target/return-notes';
import { aboutTarget } from '../../target/row';
import { targetRevisions } from '../resource';
import { decideReturn, decideReview, decideWithdraw } from './decide';
import { aboutRevision, targetOfRevision, type RevisionRow } from './row';

const returning = z.strictObject({ ...seen, reason, notes: returnNotes.optional() });

/** PM-14: sends a revision back, with the reason overall and notes at its fields. */
export const giveBack: UseCase<z.infer<typeof returning>> = {
  resource: targetRevisions,
  action: 'return',
  batch: true,
  input: returning,
  async run(work, { id, version, reason: why, notes }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const values = decideReturn(revision, why, handOf(work), notes);
    const change = await work.change(revision, targetRevisions.table, values);
    const about = aboutRevision(revision, target);
    work.record({
      action: 'return',
      ...about,
      params: { ...about.params, reason: why },
      ...change,
    });
    return id;
  },
};

const plain = z.strictObject(seen);

/** PM-14: a revision is found in order. */
export const review: UseCase<z.infer<typeof plain>> = {
  resource: targetRevisions,
  action: 'review',
  batch: true,
  input: plain,
  async run(work, { id, version }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const values = decideReview(revision, handOf(work));
    const change = await work.change(revision, targetRevisions.table, values);
    work.record({ action: 'review', ...aboutRevision(revision, target), ...change });
    return id;
  },
};

/** Takes a revision back; the published version goes on as before. */
export const withdraw: UseCase<z.infer<typeof plain>> = {
  resource: targetRevisions,
  action: 'withdraw',
  input: plain,
  async run(work, { id, version }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const decided = decideWithdraw(revision, target, handOf(work));
    const change = await work.change(revision, targetRevisions.table, decided.revision);
    const restored = await work.change(target, targets.table, decided.target);
    work.record({ action: 'withdraw', ...aboutRevision(revision, target), ...change });
    work.recordQuietly({ action: 'withdraw', ...aboutTarget(target), ...restored });
    return id;
  },
};
