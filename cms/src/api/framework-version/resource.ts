import type { Resource } from '../../core/resource';
import { words } from './words';

export const frameworkVersions = {
  plural: 'framework-versions',
  uid: 'api::framework-version.framework-version',
  table: 'framework_versions',
  owned: true,
  words,
  adminList: ['name', 'year', 'targetType', 'number', 'publishedBy'],
  embed: { targetType: ['name', 'code'] },
  detail: ['snapshot', 'outcome'],
  search: ['name'],
  defaultSort: ['number', 'DESC'],
  scope: { targetType: 't.target_type_id', published: 'true' },
} as const satisfies Resource;
