import type { Resource } from '../../rest/resource';
import { ofTarget, scopeOfTarget } from '../../rest/through-target';

export const targetRevisions = {
  plural: 'target-revisions',
  uid: 'api::target-revision.target-revision',
  table: 'target_revisions',
  joins: ofTarget.joins,
  embed: { ...ofTarget.embed, proposedByUnit: ['name', 'code'] },
  defaultSort: ['id', 'DESC'],
  scope: { ...scopeOfTarget, published: "t.state = 'published'" },
} as const satisfies Resource;
