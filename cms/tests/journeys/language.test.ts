import type { Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { menuButton, openByMenu, openRow, signInAs } from './support/portal';

jest.setTimeout(120_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Something that only a reload would take away. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { kept: true }));
const kept = (page: Page) => page.evaluate(() => 'kept' in window);
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('speaks English at one click and Chinese at the next, on the same page, without a reload [BX-9]', async () => {
  const page = await signInAs(browser, server.url, 'jt-jt');
  await openByMenu(page, '年度目标');
  await openRow(page, '已发布');
  const { hash } = new URL(page.url());
  await mark(page);
  await page.getByRole('button', { name: '切换到英文' }).click();
  await page.getByRole('link', { name: 'Targets', exact: true }).first().waitFor();
  await page.locator('[aria-current="step"]').filter({ hasText: 'Published' }).waitFor();
  expect([new URL(page.url()).hash, await kept(page)]).toEqual([hash, true]);
  await page.locator('html[lang="en"]').waitFor();
  await page.getByRole('button', { name: 'Switch to Chinese' }).click();
  await page.locator('[aria-current="step"]').filter({ hasText: '已发布' }).waitFor();
  expect([new URL(page.url()).hash, await kept(page)]).toEqual([hash, true]);
});

it('is 360 px wide without scrolling sideways: sign-in, home, targets [BX-9][BX-16]', async () => {
  const visitor = await browser.person({ width: 360, height: 740 });
  await visitor.goto(server.url);
  await visitor.locator('button[data-username="jt-jt"]').waitFor();
  expect(await overflow(visitor)).toBe(0);
  const page = await signInAs(browser, server.url, 'jt-jt', { width: 360, height: 740 });
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
  expect(await overflow(page)).toBe(0);
  await menuButton(page).click();
  await openByMenu(page, '年度目标');
  await page.getByRole('row').nth(1).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(browser.faults).toEqual([]);
});
