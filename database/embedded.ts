import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { accountFor } from './postgres/account';
import { binariesFor } from './postgres/binaries';
import { requireFit } from './postgres/fit';
import { freePort } from './postgres/free-port';
import { initialise } from './postgres/initialise';
import { notesOf } from './postgres/notes';
import { stopOrphan } from './postgres/orphan';
import { clusterOf, placeCluster } from './postgres/place';
import { runPostgres } from './postgres/run';

export interface Database {
  url: string;
  /** What whoever starts it should know, one line each. */
  notes: readonly string[];
  stop(): Promise<void>;
}

export interface Embedded extends Database {
  /** Where PostgreSQL keeps its files. */
  cluster: string;
}

const USER = 'milepost';
const DATABASE_NAME = 'milepost';

/**
 * Starts the PostgreSQL that the npm package brings on a data folder; its cluster is made on first use.
 * What makes it impossible is an error of one sentence with the way out.
 */
export async function startEmbedded(folder: string, password: string): Promise<Embedded> {
  const account = accountFor(clusterOf(folder));
  const { binaries, copied } = await binariesFor(account);
  const cluster = placeCluster(folder, account);
  requireFit(cluster, binaries.version);
  try {
    if (!existsSync(cluster))
      await initialise({ binaries, account, cluster, user: USER, password });
    await stopOrphan(cluster, USER, password);
    const port = await freePort();
    const server = await runPostgres(binaries, account, cluster, port);
    const url = urlOf(password, port, DATABASE_NAME);
    await ensureDatabase(urlOf(password, port, 'postgres')).catch(async (error) => {
      await server.stop();
      throw error;
    });
    const notes = notesOf({
      user: account?.name,
      programs: copied ? binaries.folder : undefined,
      data: cluster === join(realpathSync(folder), 'postgres') ? undefined : cluster,
    });
    return { url, cluster, notes, stop: () => server.stop() };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`PostgreSQL did not start in ${cluster}: ${reason}`, { cause });
  }
}

const urlOf = (password: string, port: number, name: string): string =>
  `postgresql://${USER}:${password}@127.0.0.1:${port}/${name}`;

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE_NAME,
    ]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE_NAME}`);
  } finally {
    await client.end();
  }
}
