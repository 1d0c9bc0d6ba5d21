import type { Resource } from '../../core/resource';
import { words } from './words';

const PENDING = 'e.person_id = t.id and e.applied_at is null and e.withdrawn_at is null';

export const people = {
  plural: 'people',
  uid: 'api::person.person',
  table: 'people',
  owned: false,
  words,
  adminList: ['staffNo', 'name', 'kind', 'unit', 'leftOn'],
  embed: { unit: ['name', 'code'] },
  computed: {
    /** 在岗, 待到岗, 已离职, 未到岗; `leftOn` is set when a leaving is entered, before its date too. */
    state: {
      type: 'string',
      sql: `case
        when t.left_on is not null and not exists (select 1 from staff_entries e
          where ${PENDING} and e.kind = 'leaver') then 'left'
        when exists (select 1 from staff_entries e
          where ${PENDING} and e.kind = 'joiner') then 'expected'
        when exists (select 1 from staff_entries e where e.person_id = t.id and e.kind = 'joiner')
          and not exists (select 1 from staff_entries e where e.person_id = t.id
            and e.kind = 'joiner' and e.withdrawn_at is null) then 'cancelled'
        else 'serving' end`,
    },
    /** The next entry that is not in force yet. */
    pending: {
      type: 'json',
      sql: `(select json_build_object('kind', e.kind, 'effectiveOn', e.effective_on, 'unit', n.name)
        from staff_entries e left join units n on n.id = e.unit_to_id
        where ${PENDING} order by e.effective_on, e.id limit 1)`,
    },
    account: {
      type: 'json',
      sql: `(select json_build_object('username', a.username, 'blocked', coalesce(a.blocked, false),
          'role', (select r.name from up_users_role_lnk rl join up_roles r on r.id = rl.role_id
            where rl.user_id = a.id limit 1))
        from people_user_lnk al join up_users a on a.id = al.user_id
        where al.person_id = t.id limit 1)`,
    },
  },
  search: ['name', 'staffNo'],
  defaultSort: ['staffNo', 'ASC'],
  scope: { unit: '(select l.unit_id from people_unit_lnk l where l.person_id = t.id limit 1)' },
} as const satisfies Resource;
