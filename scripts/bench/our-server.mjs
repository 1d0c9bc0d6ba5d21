// Our server as a child of the benchmark; it reports to its parent which statement the list ran.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';

const require = createRequire(join(root, 'cms/package.json'));
const { Pool } = require('pg');
const query = Pool.prototype.query;
let statement;
Pool.prototype.query = function (config, ...rest) {
  if (typeof config === 'object' && String(config.text).includes('json_agg'))
    statement = { text: config.text, values: config.values };
  return query.call(this, config, ...rest);
};

const { launch } = await import(join(root, 'cms/dist/src/server/launch.js'));
const started = Date.now();
const running = await launch({ root, demo: process.argv.includes('--demo') });
process.send?.({ ready: running.url, ms: Date.now() - started });
process.on('message', (message) => {
  if (message === 'statement') process.send?.({ statement });
  if (message !== 'stop') return;
  process.on('unhandledRejection', () => undefined);
  void running.stop().then(() => process.exit(0));
});
