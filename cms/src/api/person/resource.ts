import type { Resource } from '../../rest/resource';

export const people = {
  plural: 'people',
  uid: 'api::person.person',
  table: 'people',
  embed: { unit: ['name', 'code'] },
  search: ['name', 'staffNo'],
  defaultSort: ['staffNo', 'ASC'],
  scope: { unit: '(select l.unit_id from people_unit_lnk l where l.person_id = t.id limit 1)' },
} as const satisfies Resource;
