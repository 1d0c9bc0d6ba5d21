import { z } from 'zod';
import { reason, idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { targets } from '../../target/resource';
import { actingUnitOf } from '../../target/decide';
import { returnNotes } from '../../target/return-notes';
import { aboutTarget } from '../../target/row';
import { targetRevisions } from '../resource';
import { decideReturn, decideReview, decideWithdraw } from './decide';
import { aboutRevision, targetOfRevision, type RevisionRow } from './row';

const returning = z.strictObject({ ...idAndVersion, reason, notes: returnNotes.optional() });

/** PM-14: sends a revision back, with the reason overall and notes at its fields. */
export const returnRevision: Action<z.infer<typeof returning>> = {
  resource: targetRevisions,
  verb: 'return',
  batch: true,
  input: returning,
  async run(work, { id, version, reason: why, notes }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const values = decideReturn(revision, why, actingUnitOf(work), notes);
    const change = await work.update(revision, targetRevisions.table, values);
    const about = aboutRevision(revision, target);
    work.log({
      action: 'return',
      ...about,
      params: { ...about.params, reason: why },
      ...change,
    });
    return id;
  },
};

const plain = z.strictObject(idAndVersion);

/** PM-14: a revision is found in order. */
export const review: Action<z.infer<typeof plain>> = {
  resource: targetRevisions,
  verb: 'review',
  batch: true,
  input: plain,
  async run(work, { id, version }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const values = decideReview(revision, actingUnitOf(work));
    const change = await work.update(revision, targetRevisions.table, values);
    work.log({ action: 'review', ...aboutRevision(revision, target), ...change });
    return id;
  },
};

/** Takes a revision back; the published version goes on as before. */
export const withdraw: Action<z.infer<typeof plain>> = {
  resource: targetRevisions,
  verb: 'withdraw',
  input: plain,
  async run(work, { id, version }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const decided = decideWithdraw(revision, target, actingUnitOf(work));
    const change = await work.update(revision, targetRevisions.table, decided.revision);
    const restored = await work.update(target, targets.table, decided.target);
    work.log({ action: 'withdraw', ...aboutRevision(revision, target), ...change });
    work.logQuietly({ action: 'withdraw', ...aboutTarget(target), ...restored });
    return id;
  },
};
