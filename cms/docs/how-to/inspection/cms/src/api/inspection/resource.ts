import type { Resource } from '../../core/resource';
import { words } from './words';

export const inspections = {
  plural: 'inspections',
  uid: 'api::inspection.inspection',
  table: 'inspections',
  owned: true,
  words,
  adminList: ['name', 'unit', 'year', 'state'],
  embed: { unit: ['name', 'code'] },
  search: ['name', 'unit'],
  defaultSort: ['name', 'ASC'],
  scope: { unit: 't.unit_id', published: "t.state = 'closed'" },
} as const satisfies Resource;
