import type { Resource } from '../../core/resource';

export const units = {
  plural: 'units',
  uid: 'api::unit.unit',
  table: 'units',
  embed: { parent: ['name', 'code'], assessmentType: ['name', 'code'] },
  search: ['name', 'shortName', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: { unit: 't.id' },
} as const satisfies Resource;
