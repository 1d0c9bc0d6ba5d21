import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Account } from './account';
import type { Binaries } from './binaries';

const FLAGS = [
  ...['listen_addresses=127.0.0.1', 'timezone=UTC', 'lc_messages=C', 'logging_collector=off'],
  'unix_socket_directories=',
].flatMap((setting) => ['-c', setting]);
const KEPT_LINES = 20;

export interface Running {
  stop(): Promise<void>;
}

/**
 * Runs a PostgreSQL on the cluster until it is stopped; settles when it takes connections. It has a
 * process group of its own: Ctrl-C at the terminal is for the application, which ends it last.
 */
export async function runPostgres(
  binaries: Binaries,
  account: Account | undefined,
  cluster: string,
  port: number,
): Promise<Running> {
  const child = spawn(binaries.postgres, ['-D', cluster, '-p', String(port), ...FLAGS], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      lines.push(...String(chunk).trim().split('\n'));
      lines.splice(0, lines.length - KEPT_LINES);
      if (String(chunk).includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(causeOf(lines))));
  });
  return { stop: () => end(child) };
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, all is written. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGINT');
  await ended;
}

/** The last thing it complained of, without its time stamps. */
function causeOf(lines: readonly string[]): string {
  const faults = lines.filter((line) => /(FATAL|PANIC|ERROR):/.test(line));
  return (faults.length > 0 ? faults : lines)
    .slice(-2)
    .map((line) => line.replace(/^.*?(FATAL|PANIC|ERROR|LOG): +/, ''))
    .join(' ');
}
