import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helpFor, prepare, root } from './lib/bootstrap.mjs';
import { openChromium } from './lib/chromium.mjs';
import { load } from './lib/load.mjs';

helpFor(`
npm run screenshots

Starts the demo on a throwaway data folder and takes the pictures of README.md anew, into
cms/docs/pictures. Environment: CHROMIUM_PATH (/usr/bin/chromium).`);

/** @typedef {{ name: string, person?: string, path?: string, click?: string }} Picture */

/**
 * Who looks at what; the file is named after the picture.
 *
 * @type {Picture[]}
 */
const PICTURES = [
  { name: 'sign-in' },
  { name: 'targets', person: 'jixiao', path: '/targets?year=2024' },
  { name: 'organisation', person: 'xitong', path: '/units?year=2024' },
  { name: 'declaration', person: 'glzx-dw', path: '/target-systems?year=2024' },
  { name: 'review', person: 'jixiao', path: '/review?year=2024' },
  { name: 'setting', person: 'jiancha', path: '/target-setting?year=2024' },
  { name: 'report', person: 'sz-jtj', path: '/progress-reports?year=2024' },
  { name: 'bench', person: 'anjian', path: '/assessment-records?year=2024' },
  { name: 'ranking', person: 'ting', path: '/evaluation-results?year=2023' },
  { name: 'why', person: 'jixiao', path: '/evaluation-results?year=2023', click: 'tbody a' },
  { name: 'home', person: 'jixiao', path: '/?year=2024' },
];

prepare();
const dataDir = mkdtempSync(join(tmpdir(), 'milepost-pictures-'));
Object.assign(process.env, { DATA_DIR: dataDir, PORT: process.env.PORT ?? '13380' });
/** @type {typeof import('../cms/src/server/launch.js')} */
const { launch } = await load('src/server/launch.js');
/** @type {typeof import('../cms/src/sign-in/demo-password.js')} */
const { DEMO_PASSWORD } = await load('src/sign-in/demo-password.js');
const server = await launch({ root, demo: true });
const browser = await openChromium();
try {
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);

/** @param {Picture} picture */
async function take({ name, person, path, click }) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(server.url);
  if (person) {
    await page.getByLabel(/用户名/).fill(person);
    await page.getByLabel(/密码/).fill(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForSelector('header');
    await page.goto(`${server.url}#${path}`);
  }
  if (click) await page.locator(click).first().click();
  await settled(page);
  const file = join(root, 'cms/docs/pictures', `${name}.jpg`);
  await page.screenshot({ path: file, type: 'jpeg', quality: 72 });
  process.stdout.write(`${file}\n`);
  await context.close();
}

/**
 * Nothing loads any more and nothing moves: two pictures in a row are the same.
 *
 * @param {import('playwright-core').Page} page
 */
async function settled(page) {
  let before = '';
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(300);
    const now = (await page.screenshot()).toString('base64');
    if (now === before && !(await page.locator('.MuiSkeleton-root, [role=progressbar]').count()))
      return;
    before = now;
  }
}
