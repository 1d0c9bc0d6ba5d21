import type { Resource } from '../../core/resource';
import { words } from './words';

export const activities = {
  plural: 'activities',
  uid: 'api::activity.activity',
  table: 'activities',
  owned: true,
  words,
  adminList: ['at', 'actor', 'action', 'resource', 'unit'],
  embed: {
    actorUnit: ['name', 'code'],
    unit: ['name', 'code'],
    targetType: ['name', 'code'],
  },
  search: ['actor', 'unit'],
  defaultSort: ['at', 'DESC'],
  scope: { unit: 't.unit_id', targetType: 't.target_type_id' },
} as const satisfies Resource;
