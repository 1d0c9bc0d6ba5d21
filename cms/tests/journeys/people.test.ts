import type { Page } from 'playwright-core';
import { staffSheet, type StaffKey } from '../../src/api/person/excel/sheet';
import { writeWorkbook, type CellValues } from '../../src/excel';
import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { openByMenu, openRow, rowOf, signInAs, told, write } from './support/portal';

jest.setTimeout(180_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const verb = (page: Page, name: string) => page.locator(`button[data-verb="${name}"]`);

/** Opens the page of a person from the list, found by name. */
async function openPerson(page: Page, name: string): Promise<void> {
  await openByMenu(page, '人员');
  await page.getByRole('textbox', { name: '搜索' }).fill(name);
  await page.getByText('共 1 项').waitFor();
  await openRow(page, name);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Chooses in a field that is searched by typing. */
async function choose(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text);
  await page.getByRole('option', { name: text }).first().click();
}

/** Sends the form of a dialog. */
const confirm = (page: Page): Promise<void> =>
  page.getByRole('dialog').locator('button[type="submit"]').click();

it('the administrator transfers a person, who finds the new unit at the next sign-in [PM-2]', async () => {
  const before = await signInAs(browser, server.url, 'zeren-sz');
  await before.getByText('示州市交通运输局').first().waitFor();
  await openByMenu(before, '年度目标');
  await before.getByRole('row').nth(1).waitFor();
  const page = await signInAs(browser, server.url, 'xitong');
  await openPerson(page, '丁一鸣');
  await verb(page, 'transfer').click();
  await choose(page, '调入单位', '远山市交通运输局');
  await write(page, '备注', '工作需要');
  await confirm(page);
  await told(page, '调动已生效');
  await page.locator('li[data-kind="transfer"][data-state="inForce"]').waitFor();
  await page.getByText('由示州市交通运输局调入远山市交通运输局').waitFor();
  const after = await signInAs(browser, server.url, 'zeren-sz');
  await after.getByText('远山市交通运输局').first().waitFor();
  await openByMenu(after, '年度目标');
  await after.getByText('本年度还没有可查看的目标').waitFor();
  expect(browser.faults).toEqual([]);
});

it('a leaving to come is shown, and taken back with a reason [PM-2]', async () => {
  const page = await signInAs(browser, server.url, 'xitong');
  await openPerson(page, '金玉珍');
  await verb(page, 'leave').click();
  await page.getByLabel('生效日期').fill('2024-12-31');
  await confirm(page);
  await told(page, '已登记，到生效日期自动生效');
  await page.locator('[data-pending="leaver"]').filter({ hasText: '2024-12-31' }).waitFor();
  await verb(page, 'withdraw').click();
  await write(page, '理由', '本人撤回申请');
  await confirm(page);
  await page.locator('li[data-kind="leaver"][data-state="withdrawn"]').waitFor();
  await page.locator('[data-pending]').waitFor({ state: 'detached' });
  expect(browser.faults).toEqual([]);
});

it('a unit hands over what somebody left behind, one and then the rest [PM-2]', async () => {
  const page = await signInAs(browser, server.url, 'ghzx-dw');
  await openPerson(page, '马秀兰');
  const tasks = page.locator('tr[data-task]');
  await tasks.first().waitFor();
  const count = await tasks.count();
  await tasks.first().getByRole('checkbox').check();
  const hand = async () => {
    await verb(page, 'handOver').first().click();
    await page.getByRole('combobox', { name: '承接人' }).fill('梁文静');
    await page.getByRole('option', { name: /梁文静/ }).click();
    await confirm(page);
  };
  await hand();
  await page
    .getByText(`目标责任 ${count - 1} 项`)
    .first()
    .waitFor();
  await hand();
  await page.getByText('没有在办事项。').waitFor();
  expect(browser.faults).toEqual([]);
});

it('a staff list is judged line by line before the button that writes [PM-2]', async () => {
  const line = (values: Partial<CellValues<StaffKey>>): CellValues<StaffKey> => ({
    ...{ staffNo: null, name: null, kind: 'staff', unit: 'U-XY', unitName: null },
    ...{ change: 'joiner', effectiveOn: '2024-11-08', note: null },
    ...values,
  });
  const fileOf = async (...lines: CellValues<StaffKey>[]) => ({
    name: '名册.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await writeWorkbook(staffSheet, lines, 'zh'),
  });
  const good = line({ staffNo: 'Z-1', name: '新同志' });
  const page = await signInAs(browser, server.url, 'xitong', { width: 360, height: 740 });
  await page.goto(`${server.url}/#/people/import`);
  const input = page.locator('input[type="file"]');
  await input.setInputFiles(await fileOf(good, line({ staffNo: 'Z-2', name: '某', unit: 'NO' })));
  await page.locator('tr[data-verdict="faulty"]').filter({ hasText: '单位编码' }).waitFor();
  expect(await verb(page, 'import').count()).toBe(0);
  await verb(page, 'marked').waitFor();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  await input.setInputFiles(await fileOf(good));
  await page.locator('tr[data-verdict="joiner"]').filter({ hasText: '新同志' }).waitFor();
  expect(await server.sql(`select 1 from people where staff_no = 'Z-1'`)).toEqual([]);
  await verb(page, 'import').click();
  await told(page, '已导入 1 行');
  await page.getByRole('heading', { level: 1, name: '人员' }).waitFor();
  await page.getByRole('textbox', { name: '搜索' }).fill('新同志');
  await rowOf(page, '新同志').waitFor();
  expect(browser.faults).toEqual([]);
});
