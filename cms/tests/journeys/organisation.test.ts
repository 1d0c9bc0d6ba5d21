import type { Locator, Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { chooseYear, openByMenu, rowOf, signInAs, told } from './support/portal';

const UNIT = '示范省交通职业技术学院';
const CODE = 'U-XY';
jest.setTimeout(240_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const item = (page: Page, code: string): Locator =>
  page.locator(`[role="treeitem"][data-code="${code}"]`);
const dialog = (page: Page): Locator => page.getByRole('dialog');

/** The lines of a ranking as they read, top down. */
async function ranking(page: Page, year: number): Promise<string[]> {
  await page.getByRole('link', { name: '考核结果', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: '考核结果' }).waitFor();
  await chooseYear(page, year);
  await rowOf(page, UNIT).first().waitFor();
  return page.locator('tbody tr').allInnerTexts();
}

async function confirm(page: Page, done: string): Promise<void> {
  await dialog(page).getByRole('button', { name: '确定' }).click();
  await told(page, done);
  await dialog(page).waitFor({ state: 'detached' });
}

async function moveByKeyboard(page: Page): Promise<void> {
  await item(page, 'DOT').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 60; steps += 1) {
    const code = await page.evaluate(() => document.activeElement?.getAttribute('data-code'));
    if (code === CODE) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press(' ');
  await told(page, `正在移动“${UNIT}”`);
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await told(page, `${UNIT}不能放到示范省交通运输厅之下。`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await confirm(page, '已调整隶属关系');
  await page.locator(`[role="treeitem"][aria-level="3"][data-code="${CODE}"]`).waitFor();
}

async function moveByMouse(page: Page): Promise<void> {
  await item(page, CODE).dragTo(item(page, 'D-JXB'));
  await dialog(page).getByText(`“${UNIT}”现为“办公室”的下级单位。`).waitFor();
  await confirm(page, '已调整隶属关系');
  await item(page, 'D-BGS').and(page.locator(':not([aria-expanded])')).waitFor();
}

async function rename(page: Page): Promise<void> {
  await item(page, CODE).getByRole('link').click();
  await page.locator('button[data-verb="rename"]').click();
  await dialog(page).getByRole('textbox', { name: '单位名称' }).fill('示范省交通运输大学');
  await dialog(page).getByRole('textbox', { name: '依据' }).fill('教育部批复');
  await confirm(page, '已更名，以往结果仍用原名称');
  await page.getByRole('heading', { level: 1, name: '示范省交通运输大学' }).waitFor();
  await page.locator('li[data-kind="renamed"]', { hasText: '教育部批复' }).waitFor();
  await page.locator('li[data-kind="moved"]').nth(1).waitFor();
}

async function plan(page: Page): Promise<void> {
  await page.locator('button[data-verb="rename"]').click();
  await dialog(page).getByRole('textbox', { name: '单位名称' }).fill('示范省交通大学');
  await dialog(page).getByLabel('生效日期').fill('2024-12-15');
  await confirm(page, '已登记，到期自动生效');
  await openByMenu(page, '组织机构');
  await item(page, CODE).getByText('2024-12-15 起更名', { exact: true }).waitFor();
}

async function weigh(page: Page): Promise<void> {
  await page.locator('button[data-verb="weigh"]').click();
  const coefficient = dialog(page).getByRole('textbox', { name: '难度系数' });
  await coefficient.fill('-1');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await told(page, '难度系数须大于 0，最大为 2。');
  await coefficient.fill('1.05');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await told(page, '难度系数已保存');
}

it('moves a unit by keyboard and by drag, renames it, plans and weighs, and last year reads as before [PM-1][SA-6]', async () => {
  const office = await signInAs(browser, server.url, 'jixiao');
  const before = await ranking(office, 2023);
  const administrator = await signInAs(browser, server.url, 'xitong');
  await openByMenu(administrator, '组织机构');
  await item(administrator, CODE).waitFor();
  await moveByKeyboard(administrator);
  await moveByMouse(administrator);
  await rename(administrator);
  expect(await administrator.locator('button[data-verb="weigh"]').count()).toBe(0);
  await plan(administrator);
  await office.reload();
  expect(await ranking(office, 2023)).toEqual(before);
  await rowOf(office, UNIT).getByRole('link').first().click();
  await told(office, '当时上级单位：示范省交通运输厅');
  await office.getByRole('link', { name: '示范省交通运输大学' }).click();
  await office.getByRole('heading', { level: 1, name: '示范省交通运输大学' }).waitFor();
  await weigh(office);
  expect(browser.faults).toEqual([]);
});
