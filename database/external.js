'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.useExternal = useExternal;
const pg_1 = require('pg');
/** A PostgreSQL of the operator's own; only its reachability is ours to check. */
async function useExternal(url) {
  const client = new pg_1.Client({ connectionString: url });
  await client.connect().catch((cause) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`DATABASE_URL does not answer: ${reason}`, { cause });
  });
  await client.end();
  return { url, stop: () => Promise.resolve() };
}
