import { fail, helpFor, prepare, root } from './lib/bootstrap.mjs';
import { load } from './lib/load.mjs';

helpFor(`
npm run verify-audit

Recomputes the hash chain of the audit log from the first entry to the last. Prints how many entries
hold; if the chain is broken, names the first broken entry and exits with 1. Works while the server
runs or is stopped.

Environment: DATA_DIR (data), or DATABASE_URL for a PostgreSQL of your own.`);

prepare({ quiet: true });
/** @type {typeof import('../cms/src/server/verify-audit.js')} */
const { verifyAudit } = await load('src/server/verify-audit.js');
process.exitCode = await verifyAudit(root, (line) => process.stdout.write(`${line}\n`)).catch(
  (error) => fail(error instanceof Error ? error.message : String(error)),
);
