import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { Account } from './account';
import type { Binaries } from './binaries';

/** Sorts by code point everywhere alike: no machine needs to have a locale installed. */
const LOCALE = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

export interface New {
  binaries: Binaries;
  account: Account | undefined;
  cluster: string;
  user: string;
  password: string;
}

/** Makes an empty cluster: under another name until it is whole, so that one can be killed meanwhile. */
export async function initialise({
  binaries,
  account,
  cluster,
  user,
  password,
}: New): Promise<void> {
  const making = `${cluster}.making`;
  const passwordFile = `${cluster}.password`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (account)
      for (const path of [making, passwordFile]) await chown(path, account.uid, account.gid);
    const flags = [`--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    await run(
      binaries.initdb,
      [`--pgdata=${making}`, ...flags, '--encoding=UTF8', ...LOCALE],
      account,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(making, cluster);
}

async function run(program: string, args: string[], account: Account | undefined): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(errors.trim().split('\n').slice(-3).join(' '));
}
