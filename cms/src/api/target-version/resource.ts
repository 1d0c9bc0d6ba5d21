import type { Resource } from '../../core/resource';
import { words } from './words';
import { ofTarget, scopeOfTarget } from '../target/of-target';

export const targetVersions = {
  plural: 'target-versions',
  uid: 'api::target-version.target-version',
  table: 'target_versions',
  owned: true,
  words,
  ...ofTarget,
  detail: ['snapshot'],
  defaultSort: ['number', 'DESC'],
  scope: { ...scopeOfTarget, published: 'true' },
} as const satisfies Resource;
