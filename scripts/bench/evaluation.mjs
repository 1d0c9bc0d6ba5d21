// 1,000 units × 40 targets × 5 occasions: the run's own computation against one SQL statement that
// computes the same composites, taken in turn; the answers must be equal to the hundredth.
import { Client } from 'pg';
import { child } from './children.mjs';
import { ratio } from './ratio.mjs';
import { composites, fillYear, YEAR } from './evaluation-sql.mjs';

const ROUNDS = 3;
const MEGABYTE = 1024 * 1024;

/** @param {string} url of a database with the demo */
export async function benchEvaluation(url) {
  const own = await ownDatabase(url);
  const client = new Client({ connectionString: own });
  await client.connect();
  await fillYear(client);
  /** @type {Record<'ours' | 'sql', number[]>} */
  const times = { ours: [], sql: [] };
  let memory = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    /** @type {import('./children.mjs').Child<import('./evaluation-child.mjs').Answer>} */
    const worker = child('evaluation-child.mjs', [], { DATABASE_URL: own });
    const { ms, peak, scores } = await worker.first;
    await worker.stop();
    const began = performance.now();
    /** @type {{ rows: { unit: string, score: string }[] }} */
    const { rows } = await client.query(composites, [YEAR]);
    const sqlMs = performance.now() - began;
    compare(scores, new Map(rows.map(({ unit, score }) => [unit, score])));
    memory = Math.max(memory, peak);
    if (round === 0) continue;
    times.ours.push(ms);
    times.sql.push(sqlMs);
  }
  await client.end();
  return [
    ratio(
      'evaluation of 200,000 records, against one SQL statement',
      median(times.ours),
      median(times.sql),
      'ms',
      'at most 2',
      (r) => r <= 2,
    ),
    ratio(
      'evaluation of 200,000 records: peak memory, against the limit',
      memory / MEGABYTE,
      512,
      'MB',
      'at most 1',
      (r) => r <= 1,
    ),
  ];
}

/**
 * @param {Record<string, string>} scores
 * @param {Map<string, string>} expected
 */
function compare(scores, expected) {
  const wrong = Object.entries(scores).find(([unit, score]) => expected.get(unit) !== score);
  if (Object.keys(scores).length !== expected.size || wrong)
    throw new Error(`run and statement differ: ${wrong?.join(' ') ?? 'number of units'}`);
}

const median = (/** @type {number[]} */ values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @param {string} url */
async function ownDatabase(url) {
  const client = new Client({ connectionString: url.replace(/\/milepost$/, '/postgres') });
  await client.connect();
  await client.query('drop database if exists evaluation');
  await client.query('create database evaluation template milepost');
  await client.end();
  return url.replace(/\/milepost$/, '/evaluation');
}
