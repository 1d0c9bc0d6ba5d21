import { actionOf } from '../core/registry';
import { accountStatusSql } from './account-status';
import { officeOf } from './office';
import type { Office, Principal, Reference, ScopeEntry } from './principal';
import type { TokenSession } from './tokens';

/**
 * Everything that decides what a session may do, in one statement. No row: the user is gone, disabled
 * or without a role, the person does not serve on that day, or the session has ended. A refreshed
 * session goes on in its child; signing out deletes the child, and with it the family's older tokens
 * end. $3 is the day: entries of staff hold from their day on, whether written into the rows or not.
 */
export const LOAD_PRINCIPAL = `
with recursive family as (
  select session_id, child_id, expires_at, absolute_expires_at from strapi_sessions
  where session_id = $2 and user_id = ($1::int)::text and origin = 'users-permissions'
  union
  select s.session_id, s.child_id, s.expires_at, s.absolute_expires_at
  from strapi_sessions s join family f on s.session_id = f.child_id
),
alive as (
  select extract(epoch from least(expires_at, coalesce(absolute_expires_at, expires_at))) * 1000 as until
  from family where child_id is null
  and least(expires_at, coalesce(absolute_expires_at, expires_at)) > now() at time zone 'UTC' limit 1
),
account as (${accountStatusSql('$1::int', '$3::date')}),
own as (
  select coalesce((select unit_id from account),
    (select unit_id from up_users_unit_lnk where user_id = $1 limit 1)) as unit_id
),
below as (
  select unit_id from own where unit_id is not null
  union
  select p.unit_id from units_parent_lnk p join below b on p.inv_unit_id = b.unit_id
),
above as (
  select unit_id from own where unit_id is not null
  union
  select p.inv_unit_id from units_parent_lnk p join above a on p.unit_id = a.unit_id
)
select json_build_object(
  'until', alive.until,
  'userDocumentId', u.document_id,
  'username', u.username,
  'fullName', coalesce(u.full_name, u.username),
  'role', json_build_object('id', r.id, 'documentId', r.document_id, 'name', r.name, 'type', r.type),
  'office', (select p.office from role_profiles p
    join role_profiles_role_lnk l on l.role_profile_id = p.id where l.role_id = r.id limit 1),
  'unit', (select json_build_object('id', n.id, 'documentId', n.document_id, 'name', n.name, 'code', n.code,
      'assessmentType', (select json_build_object('id', a.id, 'documentId', a.document_id, 'name', a.name, 'code', a.code)
        from assessment_types a join units_assessment_type_lnk al on al.assessment_type_id = a.id
        where al.unit_id = n.id limit 1))
    from units n join own on own.unit_id = n.id),
  'unitIdsBelow', (select coalesce(json_agg(unit_id), '[]') from below),
  'unitIdsAbove', (select coalesce(json_agg(unit_id), '[]') from above),
  'unitsInCharge', (select coalesce(json_agg(unit_id), '[]') from up_users_units_in_charge_lnk where user_id = u.id and not account.moved),
  'targetTypesInCharge', (select coalesce(json_agg(target_type_id), '[]')
    from up_users_target_types_in_charge_lnk where user_id = u.id and not account.moved),
  'person', (select json_build_object('id', p.id, 'documentId', p.document_id, 'name', p.name)
    from people p join people_user_lnk l on l.person_id = p.id where l.user_id = u.id limit 1),
  'toggles', (select coalesce(json_agg(distinct p.action), '[]') from up_permissions p
    join up_permissions_role_lnk l on l.permission_id = p.id where l.role_id = r.id),
  'scopes', (select coalesce(json_agg(json_build_object(
      'resource', d.resource, 'scope', d.scope, 'within', coalesce(d.within, 'all'))), '[]')
    from data_scopes d join data_scopes_role_lnk l on l.data_scope_id = d.id where l.role_id = r.id)
)::text
from alive cross join account cross join up_users u
left join up_users_role_lnk rl on rl.user_id = u.id
join up_roles r on r.id = coalesce(account.role_id, rl.role_id)
where u.id = $1 and u.blocked is not true and account.serves limit 1`;

interface Loaded {
  until: number;
  userDocumentId: string;
  username: string;
  fullName: string;
  role: Principal['role'];
  office: Office | null;
  unit: (Reference & { assessmentType: Reference | null }) | null;
  unitIdsBelow: number[];
  unitIdsAbove: number[];
  unitsInCharge: number[];
  targetTypesInCharge: number[];
  person: Principal['person'];
  toggles: string[];
  scopes: (ScopeEntry & { resource: string })[];
}

/** The row of LOAD_PRINCIPAL as the rules use it; `until` in milliseconds. */
export function principalFrom(
  text: string,
  session: TokenSession,
): { principal: Principal; until: number } {
  const { until, toggles, scopes, office, ...rest } = JSON.parse(text) as Loaded;
  const actions = new Set(toggles.flatMap((toggle) => actionOf(toggle) ?? []));
  const byResource = new Map<string, ScopeEntry[]>();
  for (const { resource, scope, within } of scopes)
    byResource.set(resource, [...(byResource.get(resource) ?? []), { scope, within }]);
  const principal: Principal = {
    ...rest,
    ...session,
    personId: rest.person?.id ?? null,
    office: office ?? officeOf(actions),
    actions,
    scopes: byResource,
  };
  return { principal, until };
}
