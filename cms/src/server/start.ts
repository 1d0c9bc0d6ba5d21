import { isDemo } from '../core/settings';
import { readDemoPeople, type DemoPerson } from '../sign-in/demo-people';
import { askAdministrator } from './ask';
import { launch, type LaunchOptions } from './launch';

/** Starts the server for a person at a terminal: says when it is ready, and stops cleanly on Ctrl-C. */
export async function start(options: Omit<LaunchOptions, 'ask'>): Promise<void> {
  const early = endEarly();
  const running = await launch({ ...options, ask: askAdministrator }).catch((error: unknown) => {
    if (!early.wanted()) throw error;
    // Ctrl-C reaches the children too: that they ended is no news.
    process.exit(130);
  });
  early.over();
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    // Ctrl-C reaches the embedded PostgreSQL too: lost connections are no news any more.
    running.strapi.log.silent = true;
    process.on('unhandledRejection', () => undefined);
    void running.stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (isDemo()) process.stdout.write(tableOf(await readDemoPeople()));
  for (const note of running.notes) process.stdout.write(`${note}\n`);
  process.stdout.write(`Milepost is ready: ${running.url}\n`);
  if (early.wanted()) stop();
}

/** Ctrl-C while starting: finish the start, then stop, so that nothing is left behind. */
function endEarly() {
  let wanted = false;
  const remember = () => {
    wanted = true;
  };
  process.on('SIGINT', remember);
  process.on('SIGTERM', remember);
  return {
    wanted: () => wanted,
    over() {
      process.off('SIGINT', remember);
      process.off('SIGTERM', remember);
    },
  };
}

/** The accounts one can try, in columns; a Chinese character takes two. */
function tableOf(people: readonly DemoPerson[]): string {
  const rows = people.map(({ username, name, unit, role, password }) => [
    username,
    password,
    name,
    role,
    unit,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell))))
      .join('  '),
  );
  return `Demo accounts (name, password):\n${lines.map((line) => `  ${line.trimEnd()}\n`).join('')}`;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
