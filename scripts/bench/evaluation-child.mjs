// One computation of a run in a process of its own, so that its memory is its own.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';
import { definition, YEAR } from './evaluation-sql.mjs';

const require = createRequire(join(root, 'cms/package.json'));
const { compute } = require('./dist/src/api/evaluation-run/evaluate/compute.js');
const began = performance.now();
const { outcome } = await compute(process.env.DATABASE_URL, YEAR, definition, async () => {});
const ms = performance.now() - began;
if (!outcome.results) throw new Error('records are missing');
const scores = Object.fromEntries(outcome.results.map(({ unit, score }) => [unit, score]));
process.on('message', () => process.exit(0));
process.send?.({ ms, peak: process.resourceUsage().maxRSS * 1024, scores });
