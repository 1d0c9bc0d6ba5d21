import { run, type Transaction } from '../migration';

/** A page of targets comes off an index in the order of the list, however many targets there are. */
export async function up(trx: Transaction): Promise<void> {
  await run(trx, [
    'create index targets_unit_order_list on targets (year, unit_id, item_code, id)',
    'create index targets_type_order_list on targets (year, target_type_id, item_code, id)',
    'create index targets_assessor_order_list on targets (year, assessor_id, item_code, id)',
    'create index targets_order_list on targets (year, item_code, id)',
  ]);
}
