import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onDatabase } from '../api/support/databases';
import { openAdmin, press } from './support/admin';
import { addField, labelField, openBuilder } from './support/builder';
import { openBrowser, type Browser } from './support/browser';
import { startDevelopment, type Development } from './support/development';
import { signInAs, told } from './support/portal';

const UNIT = '示范省公路事业发展中心';
const AMOUNT = '12345.678901';
/** Everything is built and started once more than in other journeys, on a machine that may be busy. */
const PATIENCE = 900_000;
jest.setTimeout(PATIENCE);

let development: Development;
let browser: Browser;
beforeAll(async () => {
  [development, browser] = await Promise.all([startDevelopment(), openBrowser()]);
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  await development?.stop();
}, PATIENCE);

const sql = async <T extends object>(text: string, values: string[]): Promise<T> => {
  const [row] = await onDatabase(
    development.databaseUrl,
    async (client) => (await client.query<T>(text, values)).rows,
  );
  if (!row) throw new Error('no row');
  return row;
};

/** A target that the unit is declaring, a report that is due, and the unit itself. */
async function findRows() {
  const mine = `join units u on u.id = t.unit_id where u.name = $1 and t.year = 2024`;
  const { target } = await sql<{ target: string }>(
    `update targets set state = 'draft'
     where id = (select t.id from targets t ${mine} order by t.id limit 1)
     returning document_id as target`,
    [UNIT],
  );
  const { report } = await sql<{ report: string }>(
    `select r.document_id as report from progress_reports r join targets t on t.id = r.target_id
     ${mine} and r.state = 'draft' and t.state <> 'draft' order by r.period, r.id limit 1`,
    [UNIT],
  );
  const { unit } = await sql<{ unit: string }>(
    `select document_id as unit from units where name = $1`,
    [UNIT],
  );
  return { target, report, unit };
}

async function enterBuilder(): Promise<Page> {
  const admin = await openAdmin(browser, development.url, 'admin@milepost.example');
  await openBuilder(admin);
  return admin;
}

async function addFields(): Promise<void> {
  const admin = await enterBuilder();
  await addField(admin, '年度目标', /^文本/, 'responsibleLeader');
  await addField(admin, '年度目标', /^关系/, 'relatedUser');
  await addField(admin, '单位', /^文本/, 'contactPhone');
  await addField(admin, '进展报告', /^数字/, 'investedAmount', async (form) => {
    await form.getByRole('combobox').first().click();
    await admin.getByRole('option', { name: /decimal/ }).click();
  });
  const restarted = development.restart();
  const saved = admin.waitForResponse(/\/content-type-builder\/update-schema$/);
  await press(admin, '保存');
  await saved;
  // Strapi's page gives a restart 30 seconds and then throws: a busy machine may take longer.
  await admin.close();
  await restarted;
}

/** Opens a page of the portal by its address. */
const open = (page: Page, path: string) => page.goto(`${development.url}/#/${path}`);
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label });
/** A label of the page with its value. */
const fact = (page: Page, label: string, value: string) =>
  page.locator('dt', { hasText: label }).locator('xpath=following-sibling::dd').getByText(value);

/** The list has the column; by the filter button it is narrowed to one row that has the value. */
async function filtered(page: Page, label: string, filter: string, typed: string, value: string) {
  await page.getByRole('columnheader', { name: label }).waitFor();
  await page.getByRole('button', { name: '添加筛选' }).click();
  await page.getByRole('menuitemcheckbox', { name: filter, exact: true }).click();
  await field(page, filter).fill(typed);
  await page.getByText('共 1 项').waitFor();
  await page.getByRole('cell', { name: value }).waitFor();
}

interface Schema {
  attributes: Record<string, { type: string; column?: object; useJoinTable?: boolean }>;
}

it('a field added by clicks in the Content-Type Builder is in the portal’s form, page, list and filter, with its label and without code [BX-13]', async () => {
  const { target, report, unit } = await findRows();
  await addFields();
  const file = 'cms/src/api/target/content-types/target/schema.json';
  const schema = JSON.parse(readFileSync(join(development.project, file), 'utf8')) as Schema;
  expect(schema.attributes).toMatchObject({
    responsibleLeader: { type: 'string' },
    unit: { useJoinTable: false },
    targetValue: { type: 'decimal', column: { type: 'decimal', args: [null] } },
  });
  await labelField(await enterBuilder(), '年度目标', 'responsibleLeader', '责任领导');

  const person = await signInAs(browser, development.url, 'glzx-dw');
  await open(person, `targets/${target}/show`);
  await person.getByText('Related user（关联）').waitFor();
  await field(person, '责任领导').fill('张厅长');
  await press(person, '提交申报');
  await told(person, '申报已提交');
  await fact(person, '责任领导', '张厅长').waitFor();
  await open(person, 'targets?year=2024');
  await filtered(person, '责任领导', '责任领导', '张厅', '张厅长');

  await open(person, `progress-reports/${report}/show`);
  await field(person, 'Invested amount').fill(AMOUNT);
  await press(person, '保存草稿');
  await told(person, '草稿已保存');
  await fact(person, 'Invested amount', '12,345.678901').waitFor();
  await open(person, 'progress-reports?year=2024');
  const least = 'Invested amount（不低于）';
  await filtered(person, 'Invested amount', least, '12345.678', '12,345.678901');

  const keeper = await signInAs(browser, development.url, 'xitong');
  await open(keeper, `units/${unit}/show`);
  await press(keeper, '编辑');
  await field(keeper, 'Contact phone').fill('027-1234567');
  await press(keeper, '保存');
  await told(keeper, '已保存');
  await fact(keeper, 'Contact phone', '027-1234567').waitFor();
  await open(keeper, 'units');
  await press(keeper, '列表');
  await filtered(keeper, 'Contact phone', 'Contact phone', '1234567', '027-1234567');
  expect(browser.faults).toEqual([]);
});
