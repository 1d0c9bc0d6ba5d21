interface Knex {
  raw(sql: string): Promise<unknown>;
}

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

const UNIQUE: readonly (readonly [string, string])[] = [
  ['up_users', 'lower(username)'],
  ['up_users', 'lower(email)'],
  ['units', 'code'],
  ['people', 'staff_no'],
  ['assessment_types', 'code'],
  ['target_types', 'code'],
  ['occasions', 'code'],
  ['indicators', 'code'],
  ['appraisal_years', 'year'],
  ['strapi_sessions', 'session_id'],
];

/**
 * access_epoch(n) moves with every committed change of the deciding tables; each request compares it,
 * in every process. The bump is deferred to the commit, so that it is never held while others wait.
 */
export async function up(
  trx: Knex,
  db: { schema: { syncSchema(): Promise<unknown> } },
): Promise<void> {
  await db.schema.syncSchema();
  await trx.raw(`create table if not exists access_epoch (
    only_row boolean primary key default true check (only_row), n bigint not null)`);
  await trx.raw('insert into access_epoch (n) values (1) on conflict do nothing');
  await trx.raw(CHANGED);
  await trx.raw(END_SESSIONS);
  for (const table of DECIDING) await trx.raw(watch(table, 'insert or update or delete'));
  await trx.raw(
    watch(
      'up_users',
      'update or delete',
      "'updated_at', 'failed_sign_ins', 'locked_until', 'reset_password_token'",
    ),
  );
  await trx.raw(
    watch('strapi_sessions', 'update or delete', "'updated_at', 'status', 'child_id', 'metadata'"),
  );
  await trx.raw(`create or replace trigger end_sessions after update or delete on up_users
    for each row execute function end_sessions()`);
  for (const [table, expression] of UNIQUE)
    await trx.raw(
      `create unique index if not exists ${table}_${expression.replace(/\W+/g, '_')}_key on ${table} (${expression})`,
    );
}

const watch = (table: string, events: string, ignored = ''): string =>
  `drop trigger if exists access_changed on ${table};
   create constraint trigger access_changed after ${events} on ${table}
   deferrable initially deferred for each row execute function access_changed(${ignored})`;

const CHANGED = `create or replace function access_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_nargs > 0
    and (to_jsonb(new) - tg_argv[0:]::text[]) = (to_jsonb(old) - tg_argv[0:]::text[])
  then return null; end if;
  update access_epoch set n = n + 1 where xmin <> pg_current_xact_id()::xid;
  return null;
end $$`;

/** A new password and a disabled or deleted account end its sessions, whichever door they came by. */
const END_SESSIONS = `create or replace function end_sessions() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.password is distinct from old.password
    or (new.blocked and old.blocked is not true)
  then
    delete from strapi_sessions where origin = 'users-permissions' and user_id = old.id::text;
  end if;
  return null;
end $$`;

export function down(): Promise<void> {
  return Promise.reject(new Error('Milepost does not migrate down; restore a backup instead'));
}
