import { run, type MigrationContext, type Transaction } from '../migration';

/**
 * One total for an indicator (or for an item without one) of a type and year, and what both levels
 * of decomposition hold whoever writes them. The tables are made first, also on an older database.
 */
export async function up(trx: Transaction, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
  await run(trx, [
    `create unique index province_targets_indicator_unique
      on province_targets (year, target_type_id, indicator_id) where indicator_id is not null`,
    `create unique index province_targets_item_unique
      on province_targets (year, target_type_id, item_code) where indicator_id is null`,
    `alter table province_targets add constraint province_targets__state__check
      check (state in ('draft', 'decomposed'))`,
    `alter table province_targets add constraint province_targets__total_value__check
      check (total_value > 0)`,
    `alter table province_targets add constraint province_targets__target_type_id__required
      check (target_type_id is not null)`,
    `alter table responsibilities add constraint responsibilities__part_value__check
      check (part_value >= 0)`,
    `update responsibilities r set lead = r.id = (select o.id from responsibilities o
      where o.target_id = r.target_id order by o.share desc nulls last, o.id limit 1)
      where r.lead is null`,
  ]);
}
