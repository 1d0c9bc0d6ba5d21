import { Client } from 'pg';

/** Migrations by the name under which earlier versions noted them as applied. */
export const FORMER_MIGRATIONS: Readonly<Record<string, string>> = {
  '2026.01.01T00.00.01.tables': '2026.11.23T11.23.48.tables',
  '2026.01.01T00.00.02.uniqueness': '2026.11.23T11.23.49.uniqueness',
  '2026.01.01T00.00.03.checks': '2026.11.23T11.23.50.checks',
  '2026.01.01T00.00.04.list-indexes': '2026.11.23T11.23.51.list-indexes',
  '2026.01.01T00.00.05.append-only-audit': '2026.11.23T11.23.52.append-only-audit',
  '2026.01.01T00.00.06.access': '2026.11.23T11.29.01.access',
  '2026.01.01T00.00.06.published-versions': '2026.11.23T11.30.11.published-versions',
  '2026.01.01T00.00.07.list-order': '2026.11.23T11.31.56.list-order',
  '2026.01.01T00.00.07.sign-in': '2026.11.23T11.40.16.sign-in',
  '2026.02.01T00.00.21.unit-history': '2026.11.23T13.46.54.unit-history',
  '2026.02.01T00.00.22.staff-entries': '2026.11.23T13.57.59.staff-entries',
  '2026.02.01T00.00.23.indicator-categories': '2026.11.23T13.36.54.indicator-categories',
  '2026.02.01T00.00.25.revisions': '2026.11.23T13.53.57.revisions',
  '2026.02.01T00.00.26.decomposition': '2026.11.23T13.38.17.decomposition',
  '2026.02.01T00.00.27.score-facts': '2026.11.29T06.04.40.score-facts',
};

/** Tables by the name they had in earlier versions. */
export const FORMER_TABLES: Readonly<Record<string, string>> = {
  responsibilitys: 'responsibilities',
  components_appraisal_method_bonuss: 'components_appraisal_method_bonuses',
  components_appraisal_method_vetos: 'components_appraisal_method_vetoes',
};

/**
 * Gives what a database of an earlier version holds its name of today, all or nothing. Before Strapi
 * looks: it would run a migration again that it finds under no known name, make an empty table beside
 * the old one, and remove that with its rows. A second run finds nothing to do.
 */
export async function takeNewNames(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await renameMigrations(client);
    for (const [old, now] of Object.entries(FORMER_TABLES)) await renameTable(client, old, now);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function renameMigrations(client: Client): Promise<void> {
  if (!(await exists(client, 'strapi_migrations'))) return;
  await client.query(
    `update strapi_migrations m set name = x.now || '.js'
     from jsonb_each_text($1::jsonb) as x(old, now) where m.name = x.old || '.js'`,
    [JSON.stringify(FORMER_MIGRATIONS)],
  );
}

/** Also all that carries the table's name in its own, and what Strapi remembers of its last sync. */
async function renameTable(client: Client, old: string, now: string): Promise<void> {
  if (!(await exists(client, old))) return;
  const { rows } = await client.query<{ statement: string }>(PARTS, [old, now]);
  for (const { statement } of rows) await client.query(statement);
  await client.query(
    `update strapi_database_schema set schema = replace(schema::text, $1, $2)::json`,
    [old, now],
  );
}

async function exists(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    'select to_regclass($1) is not null as there',
    [table],
  );
  return rows[0]?.there ?? false;
}

/** $1 → $2. A constraint takes its index along, so that indexes of their own are those without one. */
const PARTS = `
  select format('alter table %s rename constraint %I to %I', conrelid::regclass::text, conname,
      replace(conname, $1, $2)) as statement, 1 as turn
    from pg_constraint where starts_with(conname, $1 || '_') and conrelid <> 0
  union all
  select format('alter %s %s rename to %I', case relkind when 'i' then 'index'
      when 'S' then 'sequence' else 'table' end, c.oid::regclass::text, replace(relname, $1, $2)), 2
    from pg_class c where relnamespace = current_schema()::regnamespace
      and relkind in ('r', 'i', 'S') and (relname = $1 or starts_with(relname, $1 || '_'))
      and not exists (select 1 from pg_constraint where conindid = c.oid and contype in ('p', 'u'))
  order by turn`;
