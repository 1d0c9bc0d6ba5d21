import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Somebody PostgreSQL runs as; it refuses to be root. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

const NAMES = ['postgres', '_postgres'];

/**
 * Who PostgreSQL runs as: whoever owns the cluster already; else for root the user postgres, made where
 * there is none. Undefined for an ordinary user: that is who it runs as anyway.
 */
export function accountFor(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (owner && owner.uid !== 0)
    return { uid: owner.uid, gid: owner.gid, name: nameOf(owner.uid) ?? `number ${owner.uid}` };
  const found = NAMES.map(find).find(Boolean) ?? create('postgres');
  if (!found)
    throw new Error(
      'PostgreSQL does not run as root, and there is no user postgres: make one, or start Milepost as an ordinary user',
    );
  return found;
}

function find(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => ask('id', flag, name));
  return uid && gid ? { uid: Number(uid), gid: Number(gid), name } : undefined;
}

const nameOf = (uid: number): string | undefined => ask('id', '-un', String(uid));

function create(name: string): Account | undefined {
  ask('groupadd', '--system', name);
  ask('useradd', '--system', '--gid', name, '--no-create-home', name);
  return find(name);
}

function ask(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
