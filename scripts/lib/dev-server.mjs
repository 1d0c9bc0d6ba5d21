// The server under npm run dev, which restarts it on change; a change in the Content-Type Builder is one.
import { join } from 'node:path';
import { fail, root } from './bootstrap.mjs';

const { start } = await import(join(root, 'cms/dist/src/server/start.js'));
await start({ root, demo: !process.argv.includes('--empty'), develop: true }).catch((error) =>
  fail(error instanceof Error ? error.message : String(error)),
);
process.send?.('ready');
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
