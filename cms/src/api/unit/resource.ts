import type { Resource } from '../../core/resource';
import { words } from './words';

export const units = {
  plural: 'units',
  uid: 'api::unit.unit',
  table: 'units',
  owned: false,
  words,
  adminList: ['code', 'name', 'parent', 'assessmentType', 'isAssessee', 'closedOn'],
  embed: { parent: ['name', 'code'], assessmentType: ['name', 'code'] },
  search: ['name', 'shortName', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: { unit: 't.id' },
} as const satisfies Resource;
