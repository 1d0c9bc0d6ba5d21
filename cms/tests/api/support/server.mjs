// The built server; it ends with the test that started it, however that ends.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root =
  process.env.MILEPOST_ROOT ?? resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
/** @type {unknown} */
const built = await import(resolve(root, 'cms/dist/src/server/start.js'));
const { start } = /** @type {typeof import('../../../src/server/start.js')} */ (built);
await start({ root, demo: process.argv[2] === 'true' });
process.on('disconnect', () => process.exit(0));
