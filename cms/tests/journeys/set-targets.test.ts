import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { targetSheet } from '../../src/api/target/excel/sheet';
import { readWorkbook, writeWorkbook } from '../../src/excel';
import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { holds, openByMenu, openRow, rowOf, signInAs } from './support/portal';
import { standsAt, told, write } from './support/portal';

const UNIT = '交通规划研究院';
jest.setTimeout(240_000);

let server: Server;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
  page = await signInAs(browser, server.url, 'jiancha');
  await openByMenu(page, '目标下达');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const verb = (on: Page, name: string): Locator => on.locator(`button[data-verb="${name}"]:visible`);
const cell = (item: string, unit = UNIT): Locator =>
  page.getByRole('textbox', { name: `${unit} ${item}` }).and(page.locator(':visible'));

/** Types into the search of a list. */
const find = (on: Page, words: string): Promise<void> =>
  on.getByRole('textbox', { name: '搜索' }).fill(words);

it('the discipline department sets its own type: a wrong cell saves nothing, then all at once [FM-1]', async () => {
  await cell('I02').fill('0');
  await cell('I02').press('ArrowRight');
  await page.keyboard.type('96.5');
  expect(await cell('I04').inputValue()).toBe('96.5');
  await verb(page, 'set').click();
  await page.getByText('目标值必须大于 0').first().waitFor();
  expect(await cell('I04').inputValue()).toBe('96.5');
  await cell('I02').fill('97');
  await verb(page, 'set').click();
  await told(page, '已下达 2 项目标');
  await openByMenu(page, '年度目标');
  await find(page, 'I02');
  await openRow(page, 'I02', UNIT, '已审核');
  await standsAt(page, '已审核');
  expect(await verb(page, 'publish').count()).toBe(0);
});

it('it shares the points of a unit; the sum is told while it is off, and kept [FM-1]', async () => {
  await openByMenu(page, '目标下达');
  await page.getByRole('tab', { name: '分值' }).click();
  await cell('I02').fill('26.5');
  await page.getByText('多 1.5 分').waitFor();
  await verb(page, 'allot').click();
  await page.getByText('比框架规定的 100 多 1.5').first().waitFor();
  await cell('I04').fill('18.5');
  await verb(page, 'allot').click();
  await told(page, '分值已调整 2 项');
});

it('it fills the template in Excel: wrong cells are named and marked, then all is taken in [BX-6]', async () => {
  const saved = async (click: Locator): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), click.click()]);
    return download.path();
  };
  await page.getByRole('tab', { name: '目标值' }).click();
  const template = await readWorkbook(await saved(verb(page, 'template')), targetSheet);
  const asText = {
    ...targetSheet,
    columns: targetSheet.columns.map((column) => ({ ...column, kind: 'text' as const })),
  };
  const fill = (value: string) =>
    writeWorkbook(
      asText,
      template.rows.map(({ values }) =>
        values.itemCode === 'I05' && values.unit?.endsWith(UNIT)
          ? { ...values, targetValue: value }
          : values,
      ),
      'zh',
    );
  const send = async (buffer: Buffer): Promise<void> => {
    const file = { name: '目标.xlsx', mimeType: 'application/octet-stream', buffer };
    await page.locator('[role="dialog"] input[type="file"]').setInputFiles(file);
    await page.getByRole('button', { name: '开始导入' }).click();
  };
  await verb(page, 'import').click();
  await send(await fill('九十八'));
  await told(page, '文件中有 1 处须改正，未导入任何内容');
  await rowOf(page, '不是有效的数字').waitFor();
  const marked = await readWorkbook(await readFile(await saved(verb(page, 'marked'))), targetSheet);
  expect(
    marked.grid
      .flat()
      .filter((text) => typeof text === 'string' && text.includes('不是有效的数字')),
  ).toHaveLength(1);
  await send(await fill('95.25'));
  await told(page, '导入完成：更新 1 行');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await holds(cell('I05'), '95.25');
});

it('the office publishes what the department has set [FM-1][PM-14]', async () => {
  const office = await signInAs(browser, server.url, 'jixiao');
  await openByMenu(office, '年度目标');
  await find(office, 'I02');
  await openRow(office, 'I02', UNIT, '已审核');
  await verb(office, 'publish').click();
  await standsAt(office, '已发布');
  await openByMenu(page, '年度目标');
  await openByMenu(page, '目标下达');
  await cell('I04').waitFor();
  await cell('I02').waitFor({ state: 'detached' });
});

it('the department revises what is published; the office publishes the next version [FM-1][BX-5]', async () => {
  await openByMenu(page, '年度目标');
  await find(page, 'I02');
  await openRow(page, 'I02', UNIT, '已发布');
  await verb(page, 'revise').click();
  await page.getByRole('textbox', { name: '修订理由' }).fill('省纪委下半年部署调整');
  await page.getByRole('button', { name: '确定' }).click();
  await told(page, '已启动修订，请填写修订内容');
  await write(page, '目标值', '95.5');
  await verb(page, 'declare').click();
  await told(page, '修订已提交，等待审核');
  expect(await verb(page, 'publish').count()).toBe(0);
  const office = await signInAs(browser, server.url, 'jixiao');
  await openByMenu(office, '年度目标');
  await find(office, 'I02');
  await openRow(office, 'I02', UNIT, '修订中');
  await verb(office, 'publish').click();
  await told(office, '新版本已发布');
  await standsAt(office, '已发布');
  await openByMenu(page, '目标下达');
});

it('on a narrow screen one unit is set at a time [FM-1]', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('combobox', { name: '单位' }).and(page.locator(':visible')).click();
  await page.getByRole('option', { name: UNIT }).click();
  await cell('I04').waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  expect(browser.faults).toEqual([]);
});
