import { z } from 'zod';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../../target/resource';
import { handOf } from '../../target/decide';
import { aboutTarget, type TargetRow } from '../../target/row';
import { targetRevisions } from '../resource';
import { decideCreate, decideDeclare, decideSave } from './decide';
import { proposal, whyOptional } from './input';
import { aboutRevision, targetOfRevision, termsOf, type RevisionRow } from './row';
import { occasionOf } from './window';

const creation = z.strictObject({
  target: z.string().max(64),
  reason: whyOptional,
  ...proposal,
});

/** BX-5: opens a revision of a published target, which stays in force until the next version is. */
export const create: UseCase<z.infer<typeof creation>> = {
  resource: targetRevisions,
  action: 'create',
  input: creation,
  async run(work, { target: targetId, reason, ...given }) {
    const target = await work.load<TargetRow>(targets, targetId);
    const decided = decideCreate(
      { ...target, ...termsOf(target) },
      { ...given, reason: reason ?? null },
      handOf(work),
      await occasionOf(work, target.year),
    );
    const change = await work.change(target, targets.table, decided.target);
    const { year, id } = target;
    const values = { year, targetId: id, ...decided.revision };
    const { documentId } = await work.insert(targetRevisions.table, values);
    const about = aboutRevision({ documentId, ...decided.revision }, target);
    const params = { ...about.params, ...(reason ? { reason } : {}) };
    work.record({ action: 'create', ...about, params, after: decided.revision });
    work.recordQuietly({ action: 'revise', ...aboutTarget(target), ...change });
    return documentId;
  },
};

const saving = z.strictObject({ ...seen, reason: whyOptional, ...proposal });

/** Keeps the draft of a revision. */
export const save: UseCase<z.infer<typeof saving>> = {
  resource: targetRevisions,
  action: 'save',
  input: saving,
  async run(work, { id, version, ...given }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const values = decideSave(revision, { ...target, ...termsOf(target) }, given, handOf(work));
    const change = await work.change(revision, targetRevisions.table, values);
    work.recordQuietly({ action: 'save', ...aboutRevision(revision, target), ...change });
    return id;
  },
};

/** Submits the revision for review, with the values typed last. */
export const declare: UseCase<z.infer<typeof saving>> = {
  resource: targetRevisions,
  action: 'declare',
  input: saving,
  async run(work, { id, version, ...given }) {
    const revision = await work.load<RevisionRow>(targetRevisions, id, version);
    const target = await targetOfRevision(work, revision);
    const published = { ...target, ...termsOf(target) };
    const by = handOf(work);
    const kept = { ...decideSave(revision, published, given, by), state: revision.state };
    const occasion = await occasionOf(work, target.year);
    const done = decideDeclare({ ...revision, ...kept }, published, by, occasion);
    const change = await work.change(revision, targetRevisions.table, { ...kept, ...done });
    const about = aboutRevision(revision, target);
    const params = { ...about.params, ...(kept.reason ? { reason: kept.reason } : {}) };
    work.record({ action: 'declare', ...about, params, ...change });
    return id;
  },
};
