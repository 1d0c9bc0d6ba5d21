import type { Resource } from '../../rest/resource';
import { ofTarget, scopeOfTarget } from '../../rest/through-target';

export const targetVersions = {
  plural: 'target-versions',
  uid: 'api::target-version.target-version',
  table: 'target_versions',
  ...ofTarget,
  detail: ['snapshot'],
  defaultSort: ['number', 'DESC'],
  scope: { ...scopeOfTarget, published: 'true' },
} as const satisfies Resource;
