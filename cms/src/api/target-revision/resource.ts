import type { Resource } from '../../core/resource';
import { words } from './words';
import { ofTarget, scopeOfTarget } from '../target/of-target';

export const targetRevisions = {
  plural: 'target-revisions',
  uid: 'api::target-revision.target-revision',
  table: 'target_revisions',
  owned: true,
  words,
  joins: ofTarget.joins,
  embed: { ...ofTarget.embed, proposedByUnit: ['name', 'code'] },
  defaultSort: ['id', 'DESC'],
  scope: { ...scopeOfTarget, published: "t.state = 'published'" },
} as const satisfies Resource;
