// The list of 25 targets, signed in and scoped, against stock Strapi and against bare node:http + pg.
import { Client } from 'pg';
import { child } from './children.mjs';
import { load } from './load.mjs';
import { ratio } from './ratio.mjs';
import { listUrl, signIn } from './sign-in.mjs';
import { writeStockApp } from './stock-app.mjs';

const YEAR = 2024;
const PORTS = { ours: 13801, stock: 13802, bare: 13803 };

/** @typedef {import('./our-server.mjs').Statement} Statement */

/**
 * Rows of the table for the lists and for the starts.
 *
 * @param {string} url of a database that the demo can be loaded into
 * @param {string} person who signs in
 * @param {string} password
 */
export async function benchLists(url, person, password) {
  const ours = await measureOurs(url, person, password);
  const stockUrl = await copyDatabase(url);
  const stock = await measureStock(stockUrl, person);
  const bare = await measureBare(url, ours.statement);
  const { start } = ours;
  return [
    ratio(
      'list of 25 targets, against stock Strapi: throughput',
      ours.rate,
      stock.rate,
      'req/s',
      'at least 4',
      (r) => r >= 4,
    ),
    ratio(
      'list of 25 targets, against stock Strapi: p99',
      ours.p99,
      stock.p99,
      'ms',
      'under 0.33',
      (r) => r < 1 / 3,
    ),
    ratio(
      'list of 25 targets, against bare node:http + pg: throughput',
      ours.rate,
      bare.rate,
      'req/s',
      'at least 0.5',
      (r) => r >= 0.5,
    ),
    ratio(
      'start of an already built server, against stock Strapi',
      start,
      stock.start,
      'ms',
      'at most 1.3',
      (r) => r <= 1.3,
    ),
  ];
}

/**
 * @param {string} url
 * @param {string} person
 * @param {string} password
 */
async function measureOurs(url, person, password) {
  const env = { DATABASE_URL: url, PORT: String(PORTS.ours), NODE_ENV: 'production' };
  await (await started('our-server.mjs', ['--demo'], env)).server.stop();
  const { server, start } = await started('our-server.mjs', ['--demo'], env);
  const base = `http://127.0.0.1:${PORTS.ours}/api`;
  const jwt = await signIn(base, person, password);
  const result = await load(listUrl(base), { Authorization: `Bearer ${jwt}` });
  /** @type {{ statement: Statement }} */
  const { statement } = await server.ask('statement');
  await server.stop();
  return { ...result, start, statement };
}

/** @param {string} url @param {string} person */
async function measureStock(url, person) {
  const app = writeStockApp();
  const env = { DATABASE_URL: url, PORT: String(PORTS.stock) };
  await (await started('stock-server.mjs', [app, person], env)).server.stop();
  const { server, start, token } = await started('stock-server.mjs', [app, person], env);
  const query = new URLSearchParams({
    'filters[year][$eq]': String(YEAR),
    'filters[targetType][code][$eq]': 'safety',
    'pagination[pageSize]': '25',
    sort: 'itemCode:asc',
  });
  for (const relation of ['unit', 'targetType'])
    query.set(`populate[${relation}][fields][0]`, 'name');
  const result = await load(`http://127.0.0.1:${PORTS.stock}/api/targets?${query}`, {
    Authorization: `Bearer ${token}`,
  });
  await server.stop();
  return { ...result, start };
}

/** @param {string} url @param {Statement} statement */
async function measureBare(url, statement) {
  const server = child('bare-server.mjs', [], { DATABASE_URL: url, PORT: String(PORTS.bare) });
  await server.ask(statement);
  const result = await load(`http://127.0.0.1:${PORTS.bare}/`);
  await server.stop();
  return result;
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
async function started(script, args, env) {
  const began = Date.now();
  /** @type {import('./children.mjs').Child<{ token?: string }>} */
  const server = child(script, args, env);
  const answer = await server.first;
  return { ...answer, server, start: Date.now() - began };
}

/**
 * The same rows for the stock app, in a database of its own.
 *
 * @param {string} url
 */
async function copyDatabase(url) {
  const client = new Client({ connectionString: url.replace(/\/milepost$/, '/postgres') });
  await client.connect();
  await client.query('drop database if exists stock');
  await client.query('create database stock template milepost');
  await client.end();
  return url.replace(/\/milepost$/, '/stock');
}
