// What a browser loads: gzipped JavaScript before sign-in, and by the time the first home is shown.
import { gzipSync } from 'node:zlib';
import { openChromium } from '../lib/chromium.mjs';
import { child } from './children.mjs';
import { ratio } from './ratio.mjs';

const KILOBYTE = 1024;
const PORT = 13804;

/**
 * @param {string} url of a database that the demo can be loaded into
 * @param {string} person who signs in
 * @param {string} password
 */
export async function benchBundle(url, person, password) {
  const env = { DATABASE_URL: url, PORT: String(PORT), NODE_ENV: 'production' };
  const server = child('our-server.mjs', ['--demo'], env);
  await server.first;
  const browser = await openChromium();
  const page = await browser.newPage({ locale: 'zh-CN' });
  /** @type {Map<string, Promise<number>>} */
  const loaded = new Map();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      loaded.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  const total = async () =>
    (await Promise.all(loaded.values())).reduce((sum, size) => sum + size, 0) / KILOBYTE;
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.locator('input[name=username]').waitFor();
  const before = await total();
  await page.locator('input[name=username]').fill(person);
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('header').waitFor();
  await page.waitForFunction(
    () => document.querySelector('main a') && !document.querySelector('[role=progressbar]'),
  );
  const home = await total();
  await browser.close();
  await server.stop();
  /** @type {(what: string, size: number, limit: number) => import('./ratio.mjs').Row} */
  const row = (what, size, limit) =>
    ratio(what, size, limit, 'KB', 'at most 1', (r) => r > 0 && r <= 1);
  return [
    row('portal, gzipped JavaScript before sign-in, against the limit', before, 350),
    row('portal, gzipped JavaScript for the first home, against the limit', home, 600),
  ];
}
