import { run, type Transaction } from '../migration';

/** Table → what must be unique in it. Strapi only checks uniqueness in the application. */
const UNIQUE: Readonly<Record<string, readonly string[]>> = {
  appraisal_years: ['year'],
  assessment_types: ['code'],
  target_types: ['code'],
  units: ['code'],
  people: ['staff_no'],
  occasions: ['code'],
  indicators: ['code'],
  holidays: ['date'],
  up_users: ['lower(username)', 'lower(email)'],
  target_systems: ['year, unit_id'],
  targets: ['year, unit_id, target_type_id, item_code'],
  target_versions: ['target_id, number'],
  framework_versions: ['framework_id, number'],
  progress_reports: ['target_id, period'],
  responsibilities: ['target_id, person_id'],
  work_documents: ['storage_key'],
  processes: ['year, occasion_id'],
  evaluation_results: ['run_id, unit_id'],
  audit_entries: ['seq'],
};

/** A voided record is history; beside it there is at most one that lives. */
const LIVE_RECORD = `create unique index assessment_records_live_unique
  on assessment_records (process_id, target_id) where state <> 'voided'`;

const ONE_CURRENT_YEAR = `create unique index appraisal_years_current_unique
  on appraisal_years (is_current) where is_current`;

export async function up(trx: Transaction): Promise<void> {
  const indexes = Object.entries(UNIQUE).flatMap(([table, keys]) =>
    keys.map((key) => {
      const name = `${table}_${key.replace(/\W+/g, '_').replace(/^_|_$/g, '')}_unique`;
      return `create unique index ${name.slice(0, 63)} on ${table} (${key})`;
    }),
  );
  await run(trx, [...indexes, LIVE_RECORD, ONE_CURRENT_YEAR]);
}
