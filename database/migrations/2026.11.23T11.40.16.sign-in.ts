import { run, type Transaction } from '../migration';

const KEEP = 10;

/** Attempts by account name and by address, and the passwords an account has had: not Strapi's tables. */
export async function up(trx: Transaction): Promise<void> {
  await run(trx, [
    `create table sign_in_attempts (
      key text primary key,
      failures int not null,
      at timestamptz not null default now()
    )`,
    `create table password_history (
      id bigint generated always as identity primary key,
      user_id int not null references up_users on delete cascade,
      hash text not null,
      at timestamptz not null default now()
    )`,
    `create index password_history_user on password_history (user_id, id desc)`,
    `create function keep_password() returns trigger language plpgsql as $$
      begin
        if old.password is not null and new.password is distinct from old.password then
          insert into password_history (user_id, hash) values (old.id, old.password);
          delete from password_history where user_id = old.id and id not in (
            select id from password_history where user_id = old.id order by id desc limit ${KEEP});
        end if;
        return null;
      end $$`,
    `create trigger keep_password after update of password on up_users
      for each row execute function keep_password()`,
  ]);
}
