import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openAdmin, openEntry, openItem, openType, press, save } from './support/admin';
import { openBrowser, type Browser } from './support/browser';
import { FRAMEWORK, prepareYear, SCHEME, YEAR } from './support/fresh-year';
import { chooseYear, openByMenu, openRow, rowOf, signInAs } from './support/portal';
import { openBeside, standsAt, told, write } from './support/portal';
import { othersReport, othersScored } from './support/the-others';

const UNIT = '示范省交通投资集团有限公司';
const TARGET = '隐患整改率';
const REPORT = join(__dirname, '../fixtures/docx/tables.docx');
jest.setTimeout(240_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
  await prepareYear(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const verb = (page: Page, name: string) => page.locator(`button[data-verb="${name}"]`);

async function portal(username: string): Promise<Page> {
  const page = await signInAs(browser, server.url, username);
  await chooseYear(page, YEAR);
  return page;
}

async function publishFramework(): Promise<void> {
  const admin = await openAdmin(browser, server.url, 'office@milepost.example');
  await openType(admin, '目标框架');
  await openEntry(admin, FRAMEWORK);
  await press(admin, '发布');
  await told(admin, '框架有 1 处问题，未能发布。');
  await told(admin, '三大公司的分值合计为 90，应为 100');
  const item = await openItem(admin, '安全培训覆盖率');
  await item.getByRole('textbox', { name: '分值' }).fill('40');
  await save(admin);
  await save(admin, '发布');
  await admin.getByRole('status', { name: 'published' }).first().waitFor();
  await admin.close();
}

async function declare(unit: Page): Promise<void> {
  await openByMenu(unit, '年度目标');
  await rowOf(unit, 'A2', '安全培训覆盖率', '草稿').waitFor();
  await openRow(unit, 'A1', TARGET);
  await write(unit, '目标值', '100');
  await write(unit, '申报依据', '省安委办年度工作要点');
  await write(unit, '推进措施', '按月排查，逐项销号');
  await verb(unit, 'declare').click();
  await standsAt(unit, '已申报');
}

async function publishTarget(office: Page): Promise<void> {
  await openByMenu(office, '年度目标');
  await openRow(office, 'A1', UNIT, '已申报');
  await verb(office, 'publish').click();
  await told(office, '已发布');
  await standsAt(office, '已发布');
}

async function report(unit: Page): Promise<void> {
  await openByMenu(unit, '进展报告');
  await openRow(unit, `${YEAR}-03`, TARGET);
  await unit.locator('input[type="file"]').setInputFiles(REPORT);
  await told(unit, '已上传，正在转换为网页');
  await write(unit, '累计完成值', '96');
  await write(unit, '进展情况', '一季度排查隐患 250 项，整改 240 项。');
  await verb(unit, 'submit').click();
  await standsAt(unit, '已提交');
}

async function readDocument(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'tables.docx' }).first().click();
  await page.getByRole('article', { name: '正文' }).getByRole('table').first().waitFor();
  await page.goBack();
}

async function verify(assessor: Page): Promise<void> {
  await openByMenu(assessor, '进展报告');
  await openRow(assessor, `${YEAR}-03`, TARGET, '已提交');
  await readDocument(assessor);
  await write(assessor, '审核值', '95');
  await verb(assessor, 'verify').click();
  await standsAt(assessor, '已审核');
}

async function openProcess(office: Page): Promise<void> {
  await openByMenu(office, '考核流程');
  await openRow(office, '年终考核');
  await verb(office, 'open').click();
  await standsAt(office, '进行中');
}

async function score(assessor: Page): Promise<void> {
  await openByMenu(assessor, '考核评分');
  await openBeside(assessor, 'A1', TARGET, UNIT);
  await assessor.locator('section', { hasText: '建议得分' }).getByText(/^57/).waitFor();
  await assessor.getByRole('button', { name: '提交评分', exact: true }).click();
  await told(assessor, '评分已提交');
}

async function archive(office: Page): Promise<void> {
  await openByMenu(office, '考核评分');
  await openBeside(office, 'A1', TARGET, UNIT, '已评分');
  await office.getByRole('button', { name: '归档', exact: true }).click();
  await told(office, '已归档，记录不再变更');
  await office.getByRole('button', { name: '关闭', exact: true }).first().click();
}

async function evaluate(office: Page): Promise<void> {
  await openByMenu(office, '批量汇总');
  await told(office, SCHEME);
  await office.getByRole('button', { name: '开始汇总' }).click();
  await office.getByRole('progressbar', { name: '进度' }).waitFor();
  await office.getByRole('link', { name: '查看排名' }).click();
  await office.getByRole('img', { name: '三大公司 综合排名' }).locator('canvas').waitFor();
}

async function explain(office: Page): Promise<void> {
  await rowOf(office, '1', UNIT, '89.00', '合格').waitFor();
  await office.getByRole('link', { name: UNIT }).click();
  await rowOf(office, `A1 ${TARGET}`, '95 / 100', '57 / 60', '周卫东').waitFor();
  await readDocument(office);
}

it('walks the year from a framework to a score that explains itself [PM-3][PM-14][EX-1][EX-3][EX-4][FM-2][PM-5][PM-6][BX-1]', async () => {
  await publishFramework();
  const unit = await portal('jt-jt');
  await declare(unit);
  const office = await portal('jixiao');
  await publishTarget(office);
  await report(unit);
  await readDocument(unit);
  const assessor = await portal('anjian');
  await verify(assessor);
  await othersReport(server);
  await openProcess(office);
  await score(assessor);
  await archive(office);
  await othersScored(server);
  await evaluate(office);
  await explain(office);
  expect(browser.faults).toEqual([]);
});
