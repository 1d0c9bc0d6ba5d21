import type { Resource } from '../../core/resource';
import { words } from './words';

/** Joiners, transfers and leavers with their dates; open to whoever sees the person (PM-2). */
export const staffEntries = {
  plural: 'staff-entries',
  uid: 'api::staff-entry.staff-entry',
  table: 'staff_entries',
  owned: true,
  words,
  adminList: ['person', 'kind', 'effectiveOn', 'unitFrom', 'unitTo', 'appliedAt'],
  embed: {
    person: ['name', 'staffNo'],
    unitFrom: ['name', 'code'],
    unitTo: ['name', 'code'],
    role: ['name'],
  },
  computed: {
    state: {
      type: 'string',
      sql: `case when t.withdrawn_at is not null then 'withdrawn'
        when t.applied_at is null then 'pending' else 'inForce' end`,
    },
  },
  search: ['person', 'note'],
  defaultSort: ['effectiveOn', 'DESC'],
  scope: {
    unit: '(select l.unit_id from people_unit_lnk l where l.person_id = t.person_id limit 1)',
    person: 't.person_id = ?',
  },
} as const satisfies Resource;
