import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account';
import { canReach } from './reach';

/** Where a data folder's cluster is kept when PostgreSQL's user cannot reach the data folder. */
const STATE = '/var/lib/milepost';

/** In the data folder it says where the cluster is; beside the cluster, whose it is. */
interface Note {
  key: string;
  folder: string;
}

const pointerOf = (dataFolder: string): string => join(dataFolder, 'postgres.json');
const ownerOf = (cluster: string): string => join(dirname(cluster), 'owner.json');

/** The folder of a data folder's cluster, whether there is one already or not. */
export function clusterOf(dataFolder: string): string {
  const pointer = readNote(pointerOf(dataFolder));
  return pointer?.folder ?? join(dataFolder, 'postgres');
}

/** The same, made sure that the account can work there: beside the data folder if it must be. */
export function placeCluster(dataFolder: string, account: Account | undefined): string {
  mkdirSync(dataFolder, { recursive: true });
  const folder = realpathSync(dataFolder);
  const pointer = readNote(pointerOf(folder));
  if (pointer) return claim(pointer, folder);
  const own = join(folder, 'postgres');
  if (!account) return own;
  if (canReach(dirname(folder), account)) {
    chmodSync(folder, statSync(folder).mode | 0o011);
    return own;
  }
  return placeElsewhere(folder, own);
}

function placeElsewhere(folder: string, own: string): string {
  const key = randomBytes(16).toString('hex');
  const home = join(STATE, `${basename(folder).replace(/[^\w-]/g, '')}-${key.slice(0, 8)}`);
  const cluster = join(home, 'postgres');
  mkdirSync(home, { recursive: true });
  for (const made of [STATE, home]) chmodSync(made, 0o711);
  // It could be reached once, and the whole has been moved since.
  if (existsSync(own)) move(own, cluster);
  writeNote(ownerOf(cluster), { key, folder });
  writeNote(pointerOf(folder), { key, folder: cluster });
  return cluster;
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    throw new Error(
      `PostgreSQL's user cannot reach ${from}: move the data folder back to where it can, or set DATA_DIR`,
      { cause },
    );
  }
}

/** A data folder may be moved; a copy of one must not work on the original's cluster. */
function claim({ key, folder: cluster }: Note, folder: string): string {
  const owner = readNote(ownerOf(cluster));
  if (owner?.key !== key)
    throw new Error(
      `the database of ${folder} was in ${cluster} and is not there any more: restore it from a backup, or remove ${pointerOf(folder)} to begin with an empty one`,
    );
  if (owner.folder === folder) return cluster;
  if (readNote(pointerOf(owner.folder))?.key === key)
    throw new Error(
      `${folder} is a copy of ${owner.folder}, whose database is in ${cluster}: remove ${pointerOf(folder)} to begin with an empty one, or set DATA_DIR to the original`,
    );
  writeNote(ownerOf(cluster), { key, folder });
  return cluster;
}

function readNote(file: string): Note | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Note) : undefined;
}

function writeNote(file: string, note: Note): void {
  writeFileSync(file, `${JSON.stringify(note, null, 2)}\n`);
}
