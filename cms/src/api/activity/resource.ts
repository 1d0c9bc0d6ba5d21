import type { Resource } from '../../core/resource';

export const activities = {
  plural: 'activities',
  uid: 'api::activity.activity',
  table: 'activities',
  embed: {
    actorUnit: ['name', 'code'],
    unit: ['name', 'code'],
    targetType: ['name', 'code'],
  },
  search: ['actor', 'unit'],
  defaultSort: ['at', 'DESC'],
  scope: { unit: 't.unit_id', targetType: 't.target_type_id' },
} as const satisfies Resource;
