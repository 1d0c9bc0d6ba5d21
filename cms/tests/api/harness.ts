import { cpSync, mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { QueryResultRow } from 'pg';
import { DEMO_PASSWORD } from '../../src/sign-in/demo-password';
import { Client } from './support/client';
import { newDatabase, onDatabase, type Kind } from './support/databases';
import { startProcess, type Options, type Running } from './support/process';

export type { Answer, Client } from './support/client';

export interface Server {
  url: string;
  databaseUrl: string;
  running: Running;
  /** Somebody who has not signed in. */
  visitor(): Client;
  /** A signed-in client; the password is the demo's unless given. */
  signIn(username: string, password?: string): Promise<Client>;
  sql<T extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** A second process of the same installation, on the same database. */
  another(env?: Readonly<Record<string, string>>): Promise<Server>;
  stop(): Promise<void>;
}

/** A real server over HTTP, on a database of its own: `empty` has roles only, `demo` the demo year. */
export async function startServer(
  kind: Kind = 'demo',
  env: Readonly<Record<string, string>> = {},
  root?: string,
): Promise<Server> {
  const databaseUrl = await newDatabase(kind);
  return serve(databaseUrl, { demo: kind === 'demo', env, ...(root ? { root } : {}) });
}

/** The same on a database that is there already, as one of an earlier version, with the demo's day. */
export const startOn = (databaseUrl: string): Promise<Server> => serve(databaseUrl, { demo: true });

/** Its own data folder with the same secrets, as on a second machine. */
function copyOf(dataDir: string): string {
  const copy = mkdtempSync(join(dirname(dataDir), 'data-'));
  cpSync(join(dataDir, 'secrets.json'), join(copy, 'secrets.json'));
  return copy;
}

async function serve(databaseUrl: string, options: Options): Promise<Server> {
  const running = await startProcess(databaseUrl, options);
  const others: Server[] = [];
  const visitor = () => new Client(running.url);
  return {
    url: running.url,
    databaseUrl,
    running,
    visitor,
    signIn: (username, password) => visitor().signIn(username, password ?? DEMO_PASSWORD),
    sql: <T extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      onDatabase(databaseUrl, async (client) => (await client.query<T>(text, [...values])).rows),
    async another(env = {}) {
      const other = await serve(databaseUrl, {
        ...options,
        env: { ...options.env, ...env },
        dataDir: copyOf(running.dataDir),
      });
      others.push(other);
      return other;
    },
    async stop() {
      await Promise.all([...others.map((other) => other.stop()), running.stop()]);
    },
  };
}
