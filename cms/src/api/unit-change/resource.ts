import type { Resource } from '../../core/resource';

export const unitChanges = {
  plural: 'unit-changes',
  uid: 'api::unit-change.unit-change',
  table: 'unit_changes',
  embed: { unit: ['name', 'code'] },
  search: ['unit', 'reason'],
  defaultSort: ['effectiveOn', 'DESC'],
  scope: { unit: 't.unit_id' },
} as const satisfies Resource;
