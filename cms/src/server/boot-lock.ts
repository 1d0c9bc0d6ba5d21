import { Client } from 'pg';

const BOOT = 0x4d696c65;

/**
 * Runs `boot` while no other process boots on the same database: Strapi's own migrations race on an
 * empty one. The lock belongs to the connection, so a process that dies lets go of it.
 */
export async function bootAlone<T>(url: string, boot: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  client.on('error', () => undefined);
  try {
    await client.query('select pg_advisory_lock($1)', [BOOT]);
    return await boot();
  } finally {
    await client.end();
  }
}
