import { run, type Transaction } from '../migration';

/** Tables that decide who somebody is, what they may do and which rows they see. */
const DECIDING = [
  'up_users_role_lnk',
  'up_users_unit_lnk',
  'up_users_units_in_charge_lnk',
  'up_users_target_types_in_charge_lnk',
  'up_roles',
  'up_permissions',
  'up_permissions_role_lnk',
  'data_scopes',
  'data_scopes_role_lnk',
  'role_profiles',
  'role_profiles_role_lnk',
  'units',
  'units_parent_lnk',
  'units_assessment_type_lnk',
  'assessment_types',
  'people',
  'people_user_lnk',
];

/**
 * access_epoch(n) moves with every committed change of the deciding tables; each request compares it,
 * in every process. The bump is deferred to the commit, so that it is never held while others wait.
 */
export async function up(trx: Transaction): Promise<void> {
  await run(trx, [
    `create table access_epoch (
      only_row boolean primary key default true check (only_row), n bigint not null)`,
    'insert into access_epoch (n) values (1)',
    'create unique index strapi_sessions_session_id_unique on strapi_sessions (session_id)',
    CHANGED,
    END_SESSIONS,
    ...DECIDING.map((table) => watch(table, 'insert or update or delete')),
    watch('up_users', 'update or delete', ['updated_at', 'reset_password_token']),
    watch('strapi_sessions', 'update or delete', [
      'updated_at',
      'expires_at',
      'status',
      'child_id',
      'metadata',
    ]),
    `create trigger end_sessions after update or delete on up_users
      for each row execute function end_sessions()`,
  ]);
}

const watch = (table: string, events: string, ignored: readonly string[] = []): string =>
  `create constraint trigger access_changed after ${events} on ${table}
   deferrable initially deferred for each row
   execute function access_changed(${ignored.map((column) => `'${column}'`).join(', ')})`;

const CHANGED = `create function access_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_nargs > 0
    and (to_jsonb(new) - tg_argv[0:]::text[]) = (to_jsonb(old) - tg_argv[0:]::text[])
  then return null; end if;
  update access_epoch set n = n + 1 where xmin <> pg_current_xact_id()::xid;
  return null;
end $$`;

/**
 * A new password and a disabled or deleted account end its sessions, wherever the change was made.
 */
const END_SESSIONS = `create function end_sessions() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.password is distinct from old.password
    or (new.blocked and old.blocked is not true)
  then
    delete from strapi_sessions where origin = 'users-permissions' and user_id = old.id::text;
  end if;
  return null;
end $$`;
