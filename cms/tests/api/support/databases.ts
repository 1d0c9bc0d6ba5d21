import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { startProcess } from './process';

export type Kind = 'empty' | 'demo';

/** Runs one statement or more on a connection of its own. */
export async function onDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database of its own for a test file: a copy of one that the server has booted on once. */
export function newDatabase(kind: Kind): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  return onDatabase(serverUrl(), async (client) => {
    const template = await templateOf(client, kind);
    await client.query(`create database ${name} template ${template}`);
    return urlOf(name);
  });
}

const LOCKS: Readonly<Record<Kind, number>> = { empty: 7001, demo: 7002 };

/** The templates, ahead of the tests. One that cannot be made fails the tests that need it, with its reason. */
export async function makeTemplates(): Promise<void> {
  const kinds: Kind[] = ['empty', 'demo'];
  await Promise.allSettled(
    kinds.map((kind) => onDatabase(serverUrl(), (client) => templateOf(client, kind))),
  );
}

/** Made by whoever needs it first; the others wait for the lock. */
async function templateOf(client: Client, kind: Kind): Promise<string> {
  const name = `template_${kind}`;
  await client.query('select pg_advisory_lock($1)', [LOCKS[kind]]);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return name;
    const raw = `raw_${kind}`;
    await client.query(`drop database if exists ${raw}`);
    await client.query(`create database ${raw}`);
    const booted = await startProcess(urlOf(raw), { demo: kind === 'demo' });
    await booted.stop();
    await client.query(`alter database ${raw} rename to ${name}`);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCKS[kind]]);
  }
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('the database of the test run is not there');
  return url;
}

function urlOf(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.toString();
}
