import { fail, helpFor, prepare, root } from './lib/bootstrap.mjs';
import { load } from './lib/load.mjs';

helpFor(
  `
npm start [-- --empty]

Installs, builds, starts the database and the server, and loads the demo year into an empty database.

  --empty   no demo; the first administrator comes from ADMIN_EMAIL and ADMIN_PASSWORD, or is asked for

Environment: PORT (1337), HOST (127.0.0.1), DATA_DIR (data), DATABASE_URL (an own PostgreSQL instead of
the embedded one), DOCUMENTS_DIR (documents in DATA_DIR; one folder for all processes on one database),
TRUST_PROXY (true behind a proxy), ADMIN_EMAIL, ADMIN_PASSWORD.`,
  { options: ['--empty'] },
);

prepare();
/** @type {typeof import('../cms/src/server/start.js')} */
const { start } = await load('src/server/start.js');
await start({ root, demo: !process.argv.includes('--empty') }).catch((error) =>
  fail(error instanceof Error ? error.message : String(error)),
);
