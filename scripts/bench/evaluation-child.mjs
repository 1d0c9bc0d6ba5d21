// One computation of a run in a process of its own, so that its memory is its own.
import { load } from '../lib/load.mjs';
import { definition, YEAR } from './evaluation-sql.mjs';

/** @typedef {{ ms: number, peak: number, scores: Record<string, string> }} Answer milliseconds, bytes */

/** @type {typeof import('../../cms/src/api/evaluation-run/evaluate/compute.js')} */
const { compute } = await load('src/api/evaluation-run/evaluate/compute.js');
const began = performance.now();
const { outcome } = await compute(process.env.DATABASE_URL ?? '', YEAR, definition, async () => {});
const ms = performance.now() - began;
if (!('results' in outcome)) throw new Error('records are missing');
const scores = Object.fromEntries(outcome.results.map(({ unit, score }) => [unit, score]));
process.on('message', () => process.exit(0));
/** @type {Answer} */
const answer = { ms, peak: process.resourceUsage().maxRSS * 1024, scores };
process.send?.(answer);
