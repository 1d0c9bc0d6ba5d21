import type { Resource } from '../../core/resource';
import { words } from './words';

export const unitChanges = {
  plural: 'unit-changes',
  uid: 'api::unit-change.unit-change',
  table: 'unit_changes',
  owned: true,
  words,
  adminList: ['effectiveOn', 'unit', 'kind', 'state', 'actor'],
  embed: { unit: ['name', 'code'] },
  search: ['unit', 'reason'],
  defaultSort: ['effectiveOn', 'DESC'],
  scope: { unit: 't.unit_id' },
} as const satisfies Resource;
