import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { Client } from 'pg';

/**
 * Refuses a database that a newer version has worked on: this one does not know what its data mean.
 * Names that earlier versions gave to migrations are those of today by now (database/former-names.ts).
 */
export async function requireKnownSchema(url: string, migrations: string): Promise<void> {
  const known = new Set(readdirSync(migrations).map((file) => parse(file).name));
  const stranger = (await appliedTo(url)).find((name) => !known.has(parse(name).name));
  if (stranger)
    throw new Error(
      `the database was last used by a newer Milepost (${stranger} is not known here): start that version, or restore a backup from before`,
    );
}

/** None in a database that Strapi has not booted on yet. */
async function appliedTo(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: found } = await client.query<{ made: boolean }>(
      `select to_regclass('strapi_migrations') is not null as made`,
    );
    if (!found[0]?.made) return [];
    const { rows } = await client.query<{ name: string }>(
      'select name from strapi_migrations order by name desc',
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
