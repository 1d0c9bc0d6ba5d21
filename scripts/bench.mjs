import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, helpFor, prepare, root } from './lib/bootstrap.mjs';
import { load } from './lib/load.mjs';

helpFor(`
npm run bench

Measures against the alternatives, in one run on this machine, and prints a table of ratios:
the list of targets against stock Strapi, against bare node:http + pg and among 1,000,000 against
10,000, the evaluation of 200,000 records against one SQL statement, Word files against plain mammoth,
the start against stock Strapi, the portal's JavaScript against its limits. It never fails a test run.`);

prepare();
/** @type {typeof import('../database/index.js')} */
const { startEmbedded } = await load('database/index.js');
const { benchLists } = await import('./bench/list.mjs');
const { benchBundle } = await import('./bench/bundle.mjs');
const { benchConversion } = await import('./bench/conversion.mjs');
const { benchEvaluation } = await import('./bench/evaluation.mjs');
const { benchGrowth } = await import('./bench/growth.mjs');
/** @type {typeof import('../cms/src/sign-in/demo-password.js')} */
const { DEMO_PASSWORD } = await load('src/sign-in/demo-password.js');

const folder = join(root, '.cache/bench/data');
rmSync(folder, { recursive: true, force: true });
// Its own files, so that a running server is left alone.
process.env.DATA_DIR = join(root, '.cache/bench/files');
const database = await startEmbedded(folder, 'bench-password-of-a-throwaway-cluster');
try {
  const rows = [
    ...(await benchLists(database.url, 'anjian', DEMO_PASSWORD)),
    ...(await benchEvaluation(database.url)),
    ...(await benchConversion()),
    ...(await benchBundle(database.url, 'sz-jtj', DEMO_PASSWORD)),
    ...(await benchGrowth(database.url, 'anjian', DEMO_PASSWORD)),
  ];
  print(rows);
} catch (error) {
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  await database.stop();
}
process.exit(0);

/** @param {import('./bench/ratio.mjs').Row[]} rows */
function print(rows) {
  const shown = (/** @type {number} */ value) =>
    value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  console.table(
    rows.map(({ what, ours, other, unit, ratio, goal, reached }) => ({
      what,
      ours: `${shown(ours)} ${unit}`,
      other: `${shown(other)} ${unit}`,
      ratio: shown(ratio),
      goal,
      reached: reached ? 'yes' : 'NO',
    })),
  );
}
