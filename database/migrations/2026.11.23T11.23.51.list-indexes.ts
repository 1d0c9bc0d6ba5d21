import { run, type Transaction } from '../migration';

/** What the lists of the portal filter and sort by; foreign keys have an index of Strapi's already. */
const INDEXES: Readonly<Record<string, readonly string[]>> = {
  targets: [
    'year, unit_id',
    'year, target_type_id',
    'year, assessor_id',
    'year, state',
    'year, item_code',
    'year, light',
  ],
  progress_reports: ['year, state', 'target_id, period desc', 'year, due_on'],
  assessment_records: ['year, state', 'process_id, state', 'year, unit_id', 'year, assessor_id'],
  evaluation_results: ['run_id, rank', 'year, unit_id'],
  evaluation_runs: ['year, id desc'],
  responsibilities: ['person_id, target_id'],
  work_documents: ['target_id, id desc'],
  notifications: ['user_id, id desc'],
  warnings: ['target_id, id desc'],
  activities: ['year, id desc', 'unit_id, id desc', 'at desc'],
  audit_entries: ['at desc', 'resource, record_id', 'actor'],
};

export async function up(trx: Transaction): Promise<void> {
  const statements = Object.entries(INDEXES).flatMap(([table, keys]) =>
    keys.map((key) => {
      const name = `${table}_${key.replace(/\W+/g, '_')}_list`;
      return `create index ${name.slice(0, 63)} on ${table} (${key})`;
    }),
  );
  await run(trx, statements);
}
