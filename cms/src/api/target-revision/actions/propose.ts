import { z } from 'zod';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { targets } from '../../target/resource';
import { actingUnitOf } from '../../target/decide';
import { aboutTarget, type TargetRow } from '../../target/row';
import { targetRevisions } from '../resource';
import { decideCreate, decideDeclare, decideSave } from './decide';
import { proposal, whyOptional } from './input';
import { aboutRevision, targetOfRevision, termsOf, type RevisionRow } from './row';
import { timingOf } from './window';

const creation = z.strictObject({
  target: z.string().max(64),
  reason: whyOptional,
  ...proposal,
});

/** BX-5: opens a revision of a published target, which stays in force until the next version is. */
export const create: Action<z.infer<typeof creation>> = {
  resource: targetRevisions,
  verb: 'create',
  input: creation,
  async run(work, { target: targetId, reason, ...typed }) {
    const target = await work.load<TargetRow>(targets, targetId);
    const decided = decideCreate(
      { ...target, ...termsOf(target) },
      { ...typed, reason: reason ?? null },
      actingUnitOf(work),
      await timingOf(work, target.year),
    );
    const change = await work.update(target, targets.table, decided.target);
    const { year, id } = target;
    const values = { year, targetId: id, ...decided.revision };
    const { documentId } = await work.insert(targetRevisions.table, values);
    const about = aboutRevision({ documentId, ...decided.revision }, target);
    const params = { ...about.params, ...(reason ? { reason } : {}) };
    work.log({ action: 'create', ...about, params, after: decided.revision });
    work.logQuietly({ action: 'revise', ...aboutTarget(target), ...change });
    return documentId;
  },
};

const saving = z.strictObject({ ...idAndVersion, reason: whyOptional, ...proposal });

/** Keeps the draft of a revision. */
export const save: Action<z.infer<typeof saving>> = {
  resource: targetRevisions,
  verb: 'save',
  input: saving,
  async run(work, { id, version, ...typed }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const values = decideSave(
      revision,
      { ...target, ...termsOf(target) },
      typed,
      actingUnitOf(work),
    );
    const change = await work.update(revision, targetRevisions.table, values);
    work.logQuietly({ action: 'save', ...aboutRevision(revision, target), ...change });
    return id;
  },
};

/** Submits the revision for review, with the values typed last. */
export const declare: Action<z.infer<typeof saving>> = {
  resource: targetRevisions,
  verb: 'declare',
  input: saving,
  async run(work, { id, version, ...typed }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const published = { ...target, ...termsOf(target) };
    const by = actingUnitOf(work);
    const kept = { ...decideSave(revision, published, typed, by), state: revision.state };
    const timing = await timingOf(work, target.year);
    const done = decideDeclare({ ...revision, ...kept }, published, by, timing);
    const change = await work.update(revision, targetRevisions.table, { ...kept, ...done });
    const about = aboutRevision(revision, target);
    const params = { ...about.params, ...(kept.reason ? { reason: kept.reason } : {}) };
    work.log({ action: 'declare', ...about, params, ...change });
    return id;
  },
};
