import { extname, join } from 'node:path';

/**
 * The file a child runs: beside this one when compiled; the compiled one when this one runs
 * straight from its source, as under the tests, since node alone cannot run TypeScript.
 */
export const workerFile = (): string =>
  extname(__filename) === '.js'
    ? join(__dirname, 'worker.js')
    : join(__dirname, '../../dist/src/documents/worker.js');
