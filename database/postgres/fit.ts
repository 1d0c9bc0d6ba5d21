import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MEGABYTE = 1024 * 1024;
/** A new cluster with the demo year takes about 150 MB, with what PostgreSQL keeps for a crash. */
const ROOM = { fresh: 300 * MEGABYTE, kept: 50 * MEGABYTE };
const DAY = 24 * 3600 * 1000;

/** Whether this PostgreSQL can work on the cluster here and now; else one sentence with the way out. */
export function requireFit(cluster: string, version: string, now = new Date()): void {
  const fresh = !existsSync(cluster);
  requireRoom(dirname(cluster), fresh ? ROOM.fresh : ROOM.kept);
  if (fresh) return;
  requireOwn(cluster);
  if (!existsSync(join(cluster, 'global/pg_control')))
    throw new Error(
      `${cluster} is not whole: a first start was cut off there; remove it and start again`,
    );
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const fault = versionFault(made, version, cluster) ?? clockFault(lastUseOf(cluster), now);
  if (fault) throw new Error(fault);
}

/** `made`: the major version of the data; `ours`: the whole version of the binaries. */
export function versionFault(made: string, ours: string, cluster: string): string | undefined {
  const brought = ours.split('.')[0] ?? '';
  if (made === brought) return undefined;
  return Number(made) > Number(brought)
    ? `${cluster} was made by PostgreSQL ${made}, and this Milepost brings ${brought}: start the newer Milepost that made it`
    : `${cluster} was made by PostgreSQL ${made}, and this Milepost brings ${brought}: save it with pg_dump ${made}, start with another DATA_DIR and restore it there`;
}

/** A clock that is set back would put what is done now before what was done already. */
export function clockFault(lastUse: Date, now: Date): string | undefined {
  return lastUse.getTime() > now.getTime() + DAY
    ? `the clock of this machine says ${now.toISOString()}, but the database was in use at ${lastUse.toISOString()}: set the clock, then start again`
    : undefined;
}

export function requireRoom(folder: string, needed: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < needed)
    throw new Error(
      `there is no room in ${folder}: ${inMegabytes(free)} free, ${inMegabytes(needed)} needed; make room, or set DATA_DIR to another disk`,
    );
}

const inMegabytes = (bytes: number): string => `${Math.floor(bytes / MEGABYTE)} MB`;

/** PostgreSQL writes this file at least every few minutes while it is in use. */
const lastUseOf = (cluster: string): Date => statSync(join(cluster, 'global/pg_control')).mtime;

/** Root may read everybody's; an ordinary user only what that user has made. */
function requireOwn(cluster: string): void {
  const me = process.getuid?.();
  if (me === undefined || me === 0 || statSync(cluster).uid === me) return;
  throw new Error(
    `${cluster} belongs to another user (number ${statSync(cluster).uid}): start Milepost as the one who started it first, root perhaps`,
  );
}
