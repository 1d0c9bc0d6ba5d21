import type { Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openAdmin, openEntry, openItem, openType, press, save } from './support/admin';
import { openBrowser, type Browser } from './support/browser';
import { chooseYear, openByMenu, openRow, rowOf, signInAs, told } from './support/portal';

const NEXT = 2025;
const FRAMEWORK = `${NEXT}年机关建设目标框架`;
const FIRST = '12328 即时答复率';
const SECOND = '12328 限时办结率';
jest.setTimeout(300_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function startYear(office: Page): Promise<void> {
  await openByMenu(office, '目标框架');
  await office.getByRole('button', { name: '启用新年度' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: '启用', exact: true }).click();
  await dialog.getByText(FRAMEWORK).waitFor();
  await dialog.getByText('已生成：2025年综合绩效评估方案').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await chooseYear(office, NEXT);
}

const points = async (admin: Page, item: string, value: string): Promise<void> => {
  const region = await openItem(admin, item);
  await region.getByRole('textbox', { name: '分值' }).fill(value);
  await admin.getByRole('button', { name: item, exact: true }).first().click();
};

async function draftWithFault(admin: Page): Promise<void> {
  await openType(admin, '目标框架');
  await openEntry(admin, FRAMEWORK);
  await told(admin, '检查通过，可以发布。');
  await points(admin, FIRST, '20');
  await save(admin);
  await told(admin, '发现 1 处问题。');
  await told(admin, '厅直单位的分值合计为 105，应为 100');
}

async function preview(admin: Page): Promise<void> {
  await press(admin, '预览');
  const dialog = admin.getByRole('dialog');
  await dialog.getByText(/共 \d+ 项，分值合计 100/).waitFor();
  await dialog.getByRole('row').filter({ hasText: FIRST }).filter({ hasText: '20' }).waitFor();
  await dialog.getByRole('button', { name: '关闭' }).last().click();
}

async function publish(admin: Page): Promise<void> {
  await save(admin, '发布');
  await admin.getByRole('status', { name: 'published' }).first().waitFor();
}

async function compare(office: Page): Promise<void> {
  await openByMenu(office, '目标框架');
  await office.getByRole('button', { name: '刷新' }).click();
  await openRow(office, FRAMEWORK);
  await told(office, `新建目标 0 个，更新 16 个`);
  await told(office, '修改 2 项');
  const change = office.locator('[data-change="changed"]').filter({ hasText: FIRST });
  await change.getByText('修改').waitFor();
  await change.getByRole('button').first().click();
  const row = change.locator('[data-difference="changed"]').filter({ hasText: '分值' });
  await row.getByText('20', { exact: true }).waitFor();
  await row.getByText('25', { exact: true }).waitFor();
}

it('an office starts a year, mends a draft until it is clean, publishes, compares; units have their targets [PM-3][BX-14][BX-5][EX-7]', async () => {
  const office = await signInAs(browser, server.url, 'jixiao');
  await startYear(office);

  const admin = await openAdmin(browser, server.url, 'office@milepost.example');
  await draftWithFault(admin);
  await press(admin, '发布');
  await told(admin, '框架有 1 处问题，未能发布。');
  await points(admin, SECOND, '10');
  await save(admin);
  await told(admin, '检查通过，可以发布。');
  await preview(admin);
  await publish(admin);
  await told(admin, '已发布第 1 版');
  await points(admin, FIRST, '25');
  await points(admin, SECOND, '5');
  await save(admin);
  await publish(admin);
  await told(admin, '已发布第 2 版');

  await compare(office);
  const unit = await signInAs(browser, server.url, 'glzx-dw');
  await chooseYear(unit, NEXT);
  await openByMenu(unit, '年度目标');
  await rowOf(unit, FIRST, '草稿').waitFor();
  const city = await signInAs(browser, server.url, 'sz-jtj');
  await chooseYear(city, NEXT);
  await openByMenu(city, '年度目标');
  await told(city, '本年度还没有可查看的目标');
  expect(browser.faults).toEqual([]);
});

it('an indicator shows the years and units that used it [PM-10]', async () => {
  const office = await signInAs(browser, server.url, 'jixiao');
  await openByMenu(office, '指标库');
  await openRow(office, 'P-01');
  await told(office, '历年使用情况');
  await office
    .getByRole('img', { name: /历年目标值与审核值/ })
    .locator('canvas')
    .waitFor();
  await rowOf(office, '2023', '1,104', '1,096.95').first().waitFor();
  await rowOf(office, '2024', '示州市交通运输局', '92.4').first().waitFor();
  expect(browser.faults).toEqual([]);
});
