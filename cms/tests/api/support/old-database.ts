import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onDatabase } from './databases';

const DUMP = join(__dirname, '../../fixtures/old-database.sql.gz');

/** A database as an earlier version left it with its demo year (fixtures/old-database.md). */
export async function restoreOldDatabase(): Promise<string> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('the database of the test run is not there');
  const name = `old_${randomBytes(6).toString('hex')}`;
  await onDatabase(server, (client) => client.query(`create database ${name}`));
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  await onDatabase(url, (client) => client.query(gunzipSync(readFileSync(DUMP)).toString()));
  return url;
}
