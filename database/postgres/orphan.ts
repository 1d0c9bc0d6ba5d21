import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** PostgreSQL is shutting down or starting: it answers, but not yet or no longer to questions. */
const BUSY = '57P03';
const PATIENCE = 300;

/** After kill -9 of the application alone its PostgreSQL lives on and holds the cluster. */
export async function stopOrphan(cluster: string, user: string, password: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  // Lines of this file: process, cluster, start, port.
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !port || !isAlive(pid)) return;
  if (!(await answers(port, user, password, cluster))) return;
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < PATIENCE && isAlive(pid); attempt++) await wait(100);
}

/** A process number may by now be somebody else's; what answers with our password is ours. */
async function answers(
  port: number,
  user: string,
  password: string,
  cluster: string,
): Promise<boolean> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster;
  } catch (error) {
    return (error as { code?: unknown }).code === BUSY;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
