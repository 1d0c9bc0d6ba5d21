import type { Locator, Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { openBeside, openByMenu, openRow, signInAs, told, write } from './support/portal';

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

const stay = (page: Page): Promise<void> => page.getByRole('button', { name: '留在此页' }).click();
const go = (page: Page): Promise<void> => page.getByRole('button', { name: '仍要离开' }).click();
const menu = (page: Page, entry: string): Promise<void> =>
  page.getByRole('link', { name: entry, exact: true }).first().click();

/** A reload asks as well; it is not confirmed. */
async function reloadAsks(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog');
  const reload = page.evaluate(() => window.location.reload());
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await reload;
}

it('a score and its reason are not lost by going on or closing; once submitted, nothing is asked [FM-2]', async () => {
  const page = await signInAs(browser, server.url, 'jiancha');
  await openByMenu(page, '考核评分');
  await page.getByRole('button', { name: '待评分', exact: true }).click();
  await openBeside(page, 'I01', '年终考核', '待评分');
  const score = page.getByRole('textbox', { name: '得分', exact: true });
  const reason = page.getByRole('textbox', { name: /理由/ });
  const title = page.getByRole('heading', { level: 2, name: /^I01/ });
  await page.getByRole('radio', { name: '已满足', exact: true }).check();
  await score.fill('7.5');
  await reason.fill('双合同签订有据');
  const typed = async (): Promise<void> => {
    expect(await score.inputValue()).toBe('7.5');
    expect(await reason.inputValue()).toBe('双合同签订有据');
  };
  const leaving: (() => Promise<void>)[] = [
    () => page.getByRole('button', { name: '下一条' }).click(),
    () => reason.press('Alt+ArrowDown'),
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: '关闭', exact: true }).first().click(),
  ];
  for (const leave of leaving) {
    await leave();
    await stay(page);
    await title.waitFor();
    await typed();
  }
  await page.locator('button[type="submit"][data-verb="submit"]').click();
  await told(page, '评分已提交');
  await page.locator('button[type="submit"][data-verb="submit"]').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '下一条' }).click();
  await reason.fill('再写一条');
  await page.getByRole('button', { name: '关闭', exact: true }).first().click();
  await go(page);
  await score.waitFor({ state: 'detached' });
  expect(browser.faults).toEqual([]);
});

it('what is typed into the setting grid is asked about, by the menu and by a reload; saved, it is not [FM-1]', async () => {
  const page = await signInAs(browser, server.url, 'jiancha');
  await openByMenu(page, '目标下达');
  const cell: Locator = page
    .getByRole('textbox', { name: '交通规划研究院 I02' })
    .and(page.locator(':visible'));
  await cell.fill('97.5');
  await menu(page, '年度目标');
  await stay(page);
  await reloadAsks(page);
  expect(await cell.inputValue()).toBe('97.5');
  await page.locator('button[data-verb="set"]:visible').click();
  await told(page, '已下达 1 项目标');
  await openByMenu(page, '年度目标');
});

it('a monthly report half written is asked about; saved as a draft, it is not [EX-3]', async () => {
  const page = await signInAs(browser, server.url, 'jt-jt');
  await openByMenu(page, '进展报告');
  await page.getByRole('button', { name: '待报告', exact: true }).click();
  await openRow(page, '2024-11', '公路水路固定资产投资');
  await write(page, '进展情况', '前十一个月完成投资情况');
  await menu(page, '年度目标');
  await stay(page);
  await reloadAsks(page);
  expect(await page.getByRole('textbox', { name: '进展情况' }).inputValue()).toBe(
    '前十一个月完成投资情况',
  );
  await page.locator('button[data-verb="save"]').click();
  await told(page, '草稿已保存');
  await openByMenu(page, '年度目标');
  expect(browser.faults).toEqual([]);
});
