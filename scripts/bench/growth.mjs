// The list of a year among 1,000,000 targets against the same among 10,000: the pages people open.
import { Client } from 'pg';
import { child } from './children.mjs';
import { ratio } from './ratio.mjs';
import { load } from './load.mjs';
import { listUrl, signIn } from './sign-in.mjs';

const PORT = 13805;
const SMALL = 10_000;
const LARGE = 1_000_000;
const YEARS = 25;
const ITEMS = 40;

/**
 * @param {string} url of a database that the demo can be loaded into
 * @param {string} person who signs in
 * @param {string} password
 */
export async function benchGrowth(url, person, password) {
  const small = await measure(url, SMALL, person, password);
  const large = await measure(url, LARGE, person, password);
  return [
    ratio(
      'list p99 among 1,000,000 targets, against 10,000',
      large,
      small,
      'ms',
      'at most 1.5',
      (r) => r <= 1.5,
    ),
  ];
}

/**
 * @param {string} url
 * @param {number} targets
 * @param {string} person
 * @param {string} password
 */
async function measure(url, targets, person, password) {
  const own = await database(url, targets);
  const env = { DATABASE_URL: own, PORT: String(PORT), NODE_ENV: 'production' };
  const server = child('our-server.mjs', ['--demo'], env);
  await server.first;
  const base = `http://127.0.0.1:${PORT}/api`;
  const jwt = await signIn(base, person, password);
  const { p99 } = await load(listUrl(base), { Authorization: `Bearer ${jwt}` });
  await server.stop();
  return p99;
}

/**
 * Spread over years, units and items alike, so that the large one is the small one a hundredfold.
 *
 * @param {string} url
 * @param {number} targets
 */
async function database(url, targets) {
  const name = `growth_${targets}`;
  const admin = new Client({ connectionString: url.replace(/\/milepost$/, '/postgres') });
  await admin.connect();
  await admin.query(`drop database if exists ${name}`);
  await admin.query(`create database ${name} template milepost`);
  await admin.end();
  const own = url.replace(/\/milepost$/, `/${name}`);
  const client = new Client({ connectionString: own });
  await client.connect();
  for (const statement of fill(targets)) await client.query(statement);
  await client.query('vacuum analyze');
  await client.end();
  return own;
}

/** @param {number} targets */
function fill(targets) {
  const units = targets / YEARS / ITEMS;
  return [
    `insert into units (document_id, code, name, is_assessee, coefficient, version, published_at)
     select 'gu' || lpad(n::text, 22, '0'), 'growth-' || n, 'growth ' || n, true, '1', 1, now()
     from generate_series(1, ${units}) n`,
    `insert into targets (document_id, year, unit_id, target_type_id, item_code, name, points, direction,
       method, state, version, published_at, published_version)
     select 'gt' || lpad((row_number() over ())::text, 22, '0'), y, u.id, k.id, 'G' || i, 'item ' || i, 10,
       'higher', '{"kind":"judged"}', 'published', 1, now(), 1
     from units u cross join generate_series(${2025 - YEARS}, 2024) y cross join generate_series(1, ${ITEMS}) i
     join (select id, row_number() over (order by id) - 1 as nth from target_types) k on k.nth = i % 4
     where u.code like 'growth-%'`,
  ];
}
