import type { Resource } from '../../core/resource';
import { ofTarget, scopeOfTarget } from '../target/of-target';

export const targetVersions = {
  plural: 'target-versions',
  uid: 'api::target-version.target-version',
  table: 'target_versions',
  ...ofTarget,
  detail: ['snapshot'],
  defaultSort: ['number', 'DESC'],
  scope: { ...scopeOfTarget, published: 'true' },
} as const satisfies Resource;
