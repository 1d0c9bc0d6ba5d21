import { run, type Transaction } from '../migration';

/** audit_head is the end of the chain and its lock: one row, whose sequence only grows. */
export async function up(trx: Transaction): Promise<void> {
  await run(trx, [
    `create table audit_head (
      only_row boolean primary key default true check (only_row),
      seq bigint not null,
      hash text not null
    )`,
    `insert into audit_head (seq, hash) values (0, repeat('0', 64))`,
    `create function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
      end $$`,
    `create function guard_audit_head() returns trigger language plpgsql as $$
      begin
        if new.seq <= old.seq then
          raise exception 'the audit log only grows' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`,
    `create trigger audit_entries_append_only before update or delete on audit_entries
      for each row execute function refuse_audit_change()`,
    `create trigger audit_entries_no_truncate before truncate on audit_entries
      for each statement execute function refuse_audit_change()`,
    `create trigger audit_head_kept before delete on audit_head
      for each row execute function refuse_audit_change()`,
    `create trigger audit_head_no_truncate before truncate on audit_head
      for each statement execute function refuse_audit_change()`,
    `create trigger audit_head_grows before update on audit_head
      for each row execute function guard_audit_head()`,
  ]);
}
