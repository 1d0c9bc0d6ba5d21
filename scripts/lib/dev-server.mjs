// The server under npm run dev, which restarts it on change; a change in the Content-Type Builder is one.
import { fail, root } from './bootstrap.mjs';
import { load } from './load.mjs';

/** @type {typeof import('../../cms/src/server/start.js')} */
const { start } = await load('src/server/start.js');
await start({ root, demo: !process.argv.includes('--empty'), develop: true }).catch((error) =>
  fail(error instanceof Error ? error.message : String(error)),
);
process.send?.('ready');
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
