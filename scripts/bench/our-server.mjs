// Our server as a child of the benchmark; it tells its parent which statement the list ran.
import { Pool } from 'pg';
import { root } from '../lib/bootstrap.mjs';
import { load } from '../lib/load.mjs';

/** @typedef {{ text: string, values: unknown[] }} Statement */
/** @typedef {(this: unknown, config: Partial<Statement> | string, ...rest: unknown[]) => unknown} Query */

/** @type {unknown} */
const prototype = Pool.prototype;
const queries = /** @type {{ query: Query }} */ (prototype);
const { query } = queries;
/** @type {Partial<Statement> | undefined} */
let statement;
/** @type {Query} */
function kept(config, ...rest) {
  if (typeof config === 'object' && String(config.text).includes('json_agg'))
    statement = { text: config.text, values: config.values };
  return query.call(this, config, ...rest);
}
queries.query = kept;

/** @type {typeof import('../../cms/src/server/launch.js')} */
const { launch } = await load('src/server/launch.js');
const started = Date.now();
const running = await launch({ root, demo: process.argv.includes('--demo') });
process.send?.({ ready: running.url, ms: Date.now() - started });
process.on('message', (message) => {
  if (message === 'statement') process.send?.({ statement });
  if (message !== 'stop') return;
  process.on('unhandledRejection', () => undefined);
  void running.stop().then(() => process.exit(0));
});
