import { run, type Transaction } from '../migration';

const states = (...names: string[]) => `in (${names.map((name) => `'${name}'`).join(', ')})`;

/** Table → column → condition on it. An empty column passes; `not null` is said where it matters. */
const CHECKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  appraisal_years: { year: 'between 2000 and 2100' },
  targets: {
    year: 'between 2000 and 2100',
    state: states('draft', 'declared', 'returned', 'reviewed', 'published', 'revising', 'closed'),
    points: '>= 0',
    direction: states('higher', 'lower'),
    light: states('green', 'yellow', 'red'),
    published_version: '>= 1',
  },
  progress_reports: {
    state: states('draft', 'submitted', 'returned', 'verified'),
    period: "~ '^[0-9]{4}-(0[1-9]|1[0-2])$'",
  },
  responsibilities: { share: 'between 0 and 100' },
  work_documents: {
    state: states('queued', 'converting', 'converted', 'failed'),
    size: '>= 0',
  },
  processes: { state: states('planned', 'open', 'closed') },
  assessment_records: {
    state: states('draft', 'submitted', 'archived', 'returned', 'voided'),
    points: '>= 0',
    score: '>= 0',
    suggested_score: '>= 0',
  },
  evaluation_runs: {
    state: states(
      'queued',
      'computing',
      'computed',
      'publicNotice',
      'published',
      'failed',
      'superseded',
    ),
    progress: 'between 0 and 100',
  },
  evaluation_results: { rank: '>= 1', published_score: '>= 0' },
  audit_entries: { seq: '>= 1', hash: "~ '^[0-9a-f]{64}$'", previous_hash: "~ '^[0-9a-f]{64}$'" },
};

/** Columns of our own writing that are never empty. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  targets: ['unit_id', 'target_type_id', 'item_code', 'state'],
  target_versions: ['target_id', 'number'],
  progress_reports: ['target_id', 'period', 'state'],
  work_documents: ['target_id', 'state'],
  processes: ['occasion_id', 'state'],
  assessment_records: ['process_id', 'occasion_id', 'target_id', 'unit_id', 'state'],
  evaluation_results: ['run_id', 'unit_id', 'rank'],
};

/** The name carries the column, so that a refusal can say which field it is about. */
export async function up(trx: Transaction): Promise<void> {
  const checks = Object.entries(CHECKS).flatMap(([table, columns]) =>
    Object.entries(columns).map(
      ([column, condition]) =>
        `alter table ${table} add constraint ${table}__${column}__check check (${column} ${condition})`,
    ),
  );
  const required = Object.entries(REQUIRED).flatMap(([table, columns]) =>
    columns.map(
      (column) =>
        `alter table ${table} add constraint ${table}__${column}__required check (${column} is not null)`,
    ),
  );
  await run(trx, [...checks, ...required]);
}
