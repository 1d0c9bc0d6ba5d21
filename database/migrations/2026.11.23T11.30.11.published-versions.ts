import { run, type Transaction } from '../migration';

/** What is published is a snapshot: nothing that happens later changes it, whoever asks (BX-3, BX-5). */
export async function up(trx: Transaction): Promise<void> {
  await run(trx, [
    `create function refuse_published_change() returns trigger language plpgsql as $$
      begin
        raise exception 'published versions and results do not change'
          using errcode = 'insufficient_privilege';
      end $$`,
    `create trigger evaluation_runs_published before update or delete on evaluation_runs
      for each row when (old.state = 'published') execute function refuse_published_change()`,
    `create function guard_published_result() returns trigger language plpgsql as $$
      declare
        guarded evaluation_results := coalesce(old, new);
      begin
        if exists (select 1 from evaluation_runs
          where id = guarded.run_id and state = 'published') then
          raise exception 'published versions and results do not change'
            using errcode = 'insufficient_privilege';
        end if;
        return coalesce(new, old);
      end $$`,
    `create trigger evaluation_results_published before insert or update or delete
      on evaluation_results for each row execute function guard_published_result()`,
    `create trigger framework_versions_kept before update or delete on framework_versions
      for each row execute function refuse_published_change()`,
    `create trigger target_versions_kept before update or delete on target_versions
      for each row execute function refuse_published_change()`,
  ]);
}
