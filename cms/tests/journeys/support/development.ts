import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { newDatabase } from '../../api/support/databases';
import { freePort } from '../../api/support/process';
import { copyProject } from '../../api/support/project-copy';

export interface Development {
  url: string;
  /** The copy of the project that is developed. */
  project: string;
  databaseUrl: string;
  /** Settles when server and compiler have settled once more than so far. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** `npm run dev` in a copy of the project, on the demo year in a database of its own. */
export async function startDevelopment(): Promise<Development> {
  const project = copyProject();
  const [port, databaseUrl] = [await freePort(), await newDatabase('demo')];
  const folder = process.env.TEST_FOLDER ?? '';
  const child = spawn(process.execPath, [join(project, 'scripts/dev.mjs')], {
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      LOG_LEVEL: 'error',
      PORT: String(port),
      DATA_DIR: mkdtempSync(join(folder, 'data-')),
      DATABASE_URL: databaseUrl,
    },
    // It ends with the test that started it, however that ends.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const starts = () => output.split('Watching for changes').length - 1;
  const started = (times: number) =>
    new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', () => starts() >= times && resolve());
      child.once('exit', (code) => reject(new Error(`npm run dev ended with ${code}: ${output}`)));
    });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (output += String(chunk)));
  await started(1);
  return {
    url: `http://127.0.0.1:${port}`,
    project,
    databaseUrl,
    restart: () => started(starts() + 1),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
