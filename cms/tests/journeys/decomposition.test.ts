import type { Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { openByMenu, openRow, rowOf, signInAs, standsAt, told, write } from './support/portal';

jest.setTimeout(240_000);
const PHONE = { width: 360, height: 740 };
const SHARED = 'D03 重点项目前期工作';
const OTHERS = 'D05 科技与数字化应用';

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
const status = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** Chooses a person in the line of the one to be named. */
async function name(page: Page, line: number, person: string): Promise<void> {
  const group = page.getByRole('group', { name: `第 ${line} 人` });
  await group.getByRole('combobox', { name: /^责任人/ }).click();
  await page.getByRole('option', { name: person }).click();
}

async function narrow(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
}

/** The office's year has moved on; here its targets for rural roads are still to be given. */
async function openRuralRoads(): Promise<void> {
  await server.sql(
    `update targets set state = 'draft', target_value = null where year = 2024 and item_code = 'C04'`,
  );
  await server.sql(`delete from province_targets where year = 2024 and item_code = 'C04'`);
}

it('a unit divides its targets over its people, and each signs in to their own tasks only [EX-2]', async () => {
  const unit = await signInAs(browser, server.url, 'glzx-dw');
  await openByMenu(unit, '责任分解');
  await rowOf(unit, SHARED, '徐建华').waitFor();
  await unit.getByRole('link', { name: SHARED }).click();
  await verb(unit, 'editPeople').click();
  await name(unit, 1, '林小雨');
  await unit.getByRole('textbox', { name: '责任比例' }).first().fill('70');
  await status(unit, '责任比例合计 110%');
  await verb(unit, 'assign').click();
  await told(unit, '责任比例合计为 110%，应为 100%。');
  await unit.getByRole('textbox', { name: '责任比例' }).nth(1).fill('30');
  await unit.getByRole('textbox', { name: '分工内容' }).first().fill('统筹前期要件办理');
  await verb(unit, 'assign').click();
  await told(unit, '责任分解已保存');
  await told(unit, '统筹前期要件办理');

  await openByMenu(unit, '责任分解');
  for (const target of ['B04', 'B06']) await rowOf(unit, target).getByRole('checkbox').check();
  await verb(unit, 'assignMany').click();
  await name(unit, 1, '林小雨');
  await verb(unit, 'assign').click();
  await rowOf(unit, 'B04', '林小雨', '牵头').waitFor();
  await rowOf(unit, 'B06', '林小雨', '牵头').waitFor();

  const person = await signInAs(browser, server.url, 'zeren');
  const tasks = person.locator('section', { hasText: '我的任务' });
  await tasks.getByRole('row').filter({ hasText: SHARED }).filter({ hasText: '70' }).waitFor();
  await tasks.getByRole('link', { name: /^B04/ }).waitFor();
  expect(await person.getByText(OTHERS).count()).toBe(0);
  await openByMenu(person, '年度目标');
  await rowOf(person, 'D03').waitFor();
  expect(await rowOf(person, 'D05').count()).toBe(0);
  await openRow(person, 'D03');
  await told(person, '统筹前期要件办理');
  expect(await person.getByText('梁伟').count()).toBe(0);
  expect(await verb(person, 'editPeople').count()).toBe(0);
  expect(browser.faults).toEqual([]);
});

it('the tree of unit, target, person and part is walked with the keyboard, on a phone too [EX-2]', async () => {
  const unit = await signInAs(browser, server.url, 'glzx-dw', PHONE);
  await unit.goto(`${server.url}/#/responsibilities?year=2024`);
  await unit.getByRole('button', { name: '树形' }).click();
  const tree = unit.getByRole('tree', { name: '示范省公路事业发展中心责任分解' });
  await tree.getByRole('treeitem', { level: 4 }).first().waitFor();
  await narrow(unit);
  await tree.getByRole('treeitem', { level: 1 }).focus();
  await unit.keyboard.press('ArrowDown');
  await unit.keyboard.press('ArrowLeft');
  const first = tree.getByRole('treeitem', { level: 2 }).first();
  expect(await first.getAttribute('aria-expanded')).toBe('false');
  await unit.keyboard.press('Enter');
  await unit.waitForURL(({ hash }) => hash.includes('/targets/'));
  await unit.getByRole('heading', { level: 1, name: /^B01/ }).waitFor();
  await verb(unit, 'editPeople').click();
  await unit.getByRole('group', { name: '第 1 人' }).waitFor();
  await narrow(unit);
  expect(browser.faults).toEqual([]);
});

it('the office divides a total over the units, and each unit finds its part [PM-15]', async () => {
  await openRuralRoads();
  const office = await signInAs(browser, server.url, 'jixiao');
  await openByMenu(office, '全省目标');
  await office.getByRole('link', { name: '新建全省目标' }).click();
  await office.getByRole('combobox', { name: /^指标/ }).click();
  await office.getByRole('option', { name: /^C04 新改建农村公路/ }).click();
  await office.getByText('上年完成值合计').waitFor();
  await office.getByRole('textbox', { name: '全省总量' }).fill('10,000');
  await office.getByRole('textbox', { name: '来源文件' }).fill('鄂交发〔2024〕1号');
  await office.getByRole('button', { name: '保存', exact: true }).click();
  await standsAt(office, '草稿');
  await status(office, '还差 10,000 公里 未落实到单位');

  await office.getByRole('button', { name: '平均分配' }).click();
  await status(office, '与全省总量 10,000 公里 一致');
  await office.getByRole('button', { name: '按上年占比' }).click();
  await status(office, '与全省总量 10,000 公里 一致');
  const part = office.getByRole('textbox', { name: '示州市交通运输局的分解值' });
  await part.fill('2000');
  await part.press('Enter');
  await status(office, '加码');
  await verb(office, 'decompose').click();
  await told(office, '（加码），请说明理由。');
  await write(office, '加码理由', '示州市主动加码');
  await verb(office, 'decompose').click();
  await told(office, '已分解到单位，目标值已下达');
  await standsAt(office, '已分解');
  await told(office, '示州市主动加码');

  const unit = await signInAs(browser, server.url, 'sz-jtj');
  await openByMenu(unit, '年度目标');
  await rowOf(unit, 'C04', '2,000').waitFor();
  expect(browser.faults).toEqual([]);
});

it('the grid of units fits a phone, where a leader reads it [PM-15]', async () => {
  const leader = await signInAs(browser, server.url, 'ting', PHONE);
  await leader.goto(`${server.url}/#/province-targets?year=2024`);
  await openRow(leader, 'C01', '公路水路固定资产投资');
  await status(leader, '与全省总量 1,200 亿元 一致');
  await rowOf(leader, '示州市交通运输局', '92.4').waitFor();
  await narrow(leader);
  expect(await verb(leader, 'decompose').count()).toBe(0);
  expect(browser.faults).toEqual([]);
});
