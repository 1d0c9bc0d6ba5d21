import type { Locator, Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { openByMenu, openRow, signInAs, standsAt, told, write } from './support/portal';

jest.setTimeout(240_000);
const PHONE = { width: 360, height: 740 };
const YEAR_BEFORE = '申报值不及上年完成值 98.6。';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const verb = (page: Page, name: string) => page.locator(`button[data-verb="${name}"]`);
const inQueue = (page: Page, code: string, words = ''): Locator =>
  page.locator(`tr[data-queue-row="${code}"]`).filter({ hasText: words });
const confirm = (page: Page) => page.getByRole('button', { name: '确定' }).click();
/** The keys are the panel's again once the dialog above it is gone. */
const dialogClosed = (page: Page) =>
  page.getByRole('button', { name: '确定' }).waitFor({ state: 'hidden' });
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

async function openQueue(page: Page, tab = '待审核'): Promise<void> {
  await openByMenu(page, '目标审核');
  await page.getByRole('tab', { name: tab }).click();
}

it('the office returns with notes, adjusts with consent and publishes in bulk from one queue [PM-14]', async () => {
  const office = await signInAs(browser, server.url, 'jixiao');
  await openQueue(office);
  await inQueue(office, 'C11', '申报').getByRole('button').click();
  await told(office, YEAR_BEFORE);
  await told(office, '同类单位同一目标');
  await verb(office, 'return').click();
  await confirm(office);
  await told(office, '请填写理由。');
  await field(office, 'reason').fill('请核实后重报');
  await field(office, 'notes.targetValue').fill('不得低于上年完成值');
  await confirm(office);
  await told(office, '已退回申报单位');
  await dialogClosed(office);
  await office.getByText('该项已办理，可继续办理下一项。').click();
  await office.keyboard.press('Alt+ArrowUp');
  await told(office, '营运车辆单位运输周转量能耗下降');
  await verb(office, 'adjust').click();
  await field(office, 'targetValue').fill('10.2');
  await confirm(office);
  await told(office, '此项必填。');
  await field(office, 'consent.by').fill('熊建国');
  await confirm(office);
  await told(office, '已调整，并记录单位同意情况');
  await dialogClosed(office);
  await office.getByRole('heading', { name: /^C12/ }).click();
  await office.keyboard.press('Alt+KeyA');
  await told(office, '已审核通过');
  await office.keyboard.press('Escape');

  await office.getByRole('tab', { name: '待发布' }).click();
  await inQueue(office, 'C12', '10.2').waitFor();
  await office.getByRole('checkbox', { name: '全选' }).check();
  await office.locator('button[data-bulk="publish"]').click();
  await told(office, '已发布');
  await told(office, '当前没有需要办理的申报或修订。');
  await office.close();

  const unit = await signInAs(browser, server.url, 'sz-jtj');
  await openByMenu(unit, '年度目标');
  await openRow(unit, 'C12');
  await standsAt(unit, '已发布');
  await told(unit, '目标值：10 → 10.2');
  await told(unit, '申报单位熊建国于 2024-11-08 同意。');
  await unit.close();
});

it('a unit revises outside of the window with its reason, and both versions stand side by side [BX-5]', async () => {
  const unit = await signInAs(browser, server.url, 'sz-jtj', PHONE);
  await unit.goto(`${server.url}/#/targets?year=2024`);
  await openRow(unit, 'C07');
  await verb(unit, 'revise').click();
  await told(unit, '现在处于窗口期外，须说明修订理由。');
  await confirm(unit);
  await told(unit, '窗口期外修订须说明理由。');
  await field(unit, 'reason').fill('公交更新资金延期到位');
  await confirm(unit);
  await told(unit, '已启动修订，请填写修订内容');
  await write(unit, '目标值', '75');
  await verb(unit, 'declare').click();
  await told(unit, '修订已提交，等待审核');
  const width = await unit.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);

  const office = await signInAs(browser, server.url, 'jixiao');
  await openQueue(office);
  await inQueue(office, 'C07', '窗口期外').getByRole('button').click();
  await told(office, '公交更新资金延期到位');
  const changed = office.locator('[data-difference="changed"]');
  await changed.filter({ hasText: '77 %' }).filter({ hasText: '75 %' }).waitFor();
  await verb(office, 'publish').click();
  await told(office, '新版本已发布');
  await office.close();

  await unit.reload();
  await standsAt(unit, '已发布');
  await unit.getByRole('button', { name: '对比两个版本' }).click();
  const compared = unit.locator('[data-compare] [data-difference="changed"]');
  await compared.filter({ hasText: '目标值' }).filter({ hasText: '75 %' }).waitFor();
  await unit.getByRole('combobox', { name: '前一版本' }).click();
  await unit.getByRole('option', { name: '第 1 版' }).click();
  await compared.filter({ hasText: '80 %' }).filter({ hasText: '75 %' }).waitFor();
  await unit.close();
});
