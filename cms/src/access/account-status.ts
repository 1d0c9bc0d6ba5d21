/**
 * What the dated entries of an account's person make of the account on a day, as one row: whether it
 * serves, and, from entries whose day has come but which nobody has written into the rows yet, the
 * unit, the role, and whether its owner has moved. Access goes by this and waits for no job (PM-2).
 * `user` is an int expression, `day` a date one.
 */
export const accountStatusSql = (user: string, day: string): string => `
  with entries as (
    select e.id, e.kind, e.effective_on, e.unit_to_id, e.role_id, e.applied_at, e.withdrawn_at
    from people_user_lnk l join staff_entries e on e.person_id = l.person_id where l.user_id = ${user}
  ), due as (
    select * from entries where withdrawn_at is null and effective_on <= ${day}
  ), waiting as (
    select * from due where applied_at is null
  )
  select
    not exists (select 1 from entries) or coalesce(
      (select kind <> 'leaver' from due order by effective_on desc, id desc limit 1), false) as serves,
    (select unit_to_id from waiting where unit_to_id is not null
      order by effective_on desc, id desc limit 1) as unit_id,
    (select role_id from waiting where role_id is not null
      order by effective_on desc, id desc limit 1) as role_id,
    exists (select 1 from waiting where kind = 'transfer') as moved`;

interface AccountStatus {
  serves: boolean;
  hasRole: boolean;
}

/** Whether an account may sign in on a day: its person serves, and it has been given a role. */
export async function accountStatus(userId: number, day: string): Promise<AccountStatus> {
  const { rows } = await strapi.db.connection.raw<{ rows: AccountStatus[] }>(
    `select s.serves, s.role_id is not null
       or exists (select 1 from up_users_role_lnk where user_id = :userId) as "hasRole"
     from (${accountStatusSql(':userId', ':day::date')}) s`,
    { userId, day },
  );
  return rows[0] ?? { serves: false, hasRole: false };
}
