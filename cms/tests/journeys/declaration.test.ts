import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startServer, type Client, type Server } from '../api/harness';
import { sourceConverter } from '../documents/support/converter';
import { openBrowser, type Browser } from './support/browser';
import { DECLARER, declaringYear, YEAR } from './support/declaring-year';
import { openByMenu, signInAs, told } from './support/portal';

const REPORT = join(__dirname, '../fixtures/docx/tables.docx');
jest.setTimeout(240_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
  await declaringYear(server);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Row {
  id: string;
  version: number;
  state: string;
}

const row = (page: Page, code: string): Locator => page.locator(`[data-row="${code}"]`);
const value = (page: Page, code: string): Locator =>
  row(page, code).getByRole('textbox', { name: /目标值/ });
const saved = (page: Page): Promise<void> => page.locator('[data-unsaved="0"]').waitFor();
const state = (page: Page, code: string, is: string): Promise<void> =>
  row(page, code).locator(`[data-state="${is}"]`).waitFor();
const submit = (page: Page, what: 'all' | 'type', type = ''): Promise<void> =>
  page
    .locator('section', { hasText: type })
    .locator(`button[data-verb="declare-${what}"]`)
    .last()
    .click();

/** The target as the server has it, for whoever asks. */
async function target(client: Client, code: string): Promise<Row> {
  const filter = encodeURIComponent(JSON.stringify({ year: YEAR, itemCode: code }));
  const { body } = await client.get<(Row & { unit: { code: string } })[]>(
    `/api/targets?filter=${filter}`,
  );
  const found = body.find(({ unit }) => unit.code === 'G-JT');
  if (!found) throw new Error(`no target ${code}`);
  return found;
}

async function act(client: Client, code: string, verb: string, body: object): Promise<void> {
  const { id, version } = await target(client, code);
  const answer = await client.post(`/api/targets/${id}/${verb}`, { ...body, version });
  if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
}

/** As from the folder of a desktop: the file is let go over the row. */
async function drop(page: Page, onto: Locator): Promise<void> {
  const file = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'tables.docx'));
    return transfer;
  }, readFileSync(REPORT).toString('base64'));
  await onto.dispatchEvent('drop', { dataTransfer: file });
}

async function openDeclaration(): Promise<Page> {
  const page = await signInAs(browser, server.url, DECLARER);
  await page.getByRole('heading', { name: `申报 ${YEAR} 年度目标：已填 2／3 项` }).waitFor();
  await page.locator(`[data-declare="${YEAR}"]`).click();
  await page.getByRole('heading', { level: 1, name: `${YEAR}年度目标体系` }).waitFor();
  await page.getByText('已填 2／3 项').waitFor();
  return page;
}

async function typeValues(page: Page): Promise<void> {
  await value(page, 'A1').fill('９5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('9');
  await page.getByText('已填 3／3 项').waitFor();
  await page.keyboard.press('ArrowUp');
  expect(await value(page, 'A1').evaluate((input) => input === document.activeElement)).toBe(true);
  await row(page, 'A1')
    .getByRole('button', { name: /依据、措施和文档/ })
    .click();
  await page.getByRole('textbox', { name: /A1 .*推进措施/ }).fill('按月排查，逐项销号');
  await saved(page);
  await row(page, 'A1').locator('[data-save="saved"]').waitFor();
}

async function reloadKeeps(page: Page): Promise<void> {
  await page.reload();
  await value(page, 'A2').waitFor();
  expect(await value(page, 'A1').inputValue()).toBe('95');
  expect(await value(page, 'A2').inputValue()).toBe('9');
  await row(page, 'A1')
    .getByRole('button', { name: /依据、措施和文档/ })
    .click();
  const measures = page.getByRole('textbox', { name: /A1 .*推进措施/ });
  expect(await measures.inputValue()).toBe('按月排查，逐项销号');
}

/** What is typed without a connection stays, is said not to be saved, and is sent once it is back. */
async function losesConnection(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await value(page, 'A2').fill('97');
  await row(page, 'A2').locator('[data-save="offline"]').waitFor();
  await page.getByRole('link', { name: '年度目标', exact: true }).first().click();
  await page.getByRole('button', { name: '留在此页' }).click();
  expect(await value(page, 'A2').inputValue()).toBe('97');
  await page.context().setOffline(false);
  await saved(page);
}

/** As from Excel: the text of the clipboard is let go in the field. */
const paste = (field: Locator, text: string): Promise<void> =>
  field.evaluate((input, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', words);
    const event = { clipboardData, bubbles: true, cancelable: true };
    input.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);

/** Cells go to their fields and rows; a text that is too long stays whole and is told. */
async function pastesBlock(page: Page): Promise<void> {
  await paste(
    value(page, 'A1'),
    '92.4\t省安委办要点\t按月排查，逐项销号\r\n98%\t培训计划\r\n3\r\n',
  );
  await told(page, '粘贴的内容未全部填入：1 ');
  expect(await value(page, 'A1').inputValue()).toBe('92.4');
  expect(await value(page, 'A2').inputValue()).toBe('98');
  expect(await value(page, 'B1').isDisabled()).toBe(true);
  await saved(page);
  await row(page, 'A2')
    .getByRole('button', { name: /依据、措施和文档/ })
    .click();
  const basis = page.getByRole('textbox', { name: /A2 .*申报依据/ });
  expect(await basis.inputValue()).toBe('培训计划');
  await basis.fill('文'.repeat(4002));
  await page.getByText('超出 2 字，最多 4000 字').waitFor();
  expect((await basis.inputValue()).length).toBe(4002);
  await basis.fill('培训计划');
  await value(page, 'A2').fill('0');
  await row(page, 'A2').getByText('目标值必须大于 0').waitFor();
  await submit(page, 'all');
  await told(page, '有 1 项须改正');
  await value(page, 'A2').fill('500');
  await row(page, 'A2').getByText('数值超过 100%，请核对').waitFor();
  await value(page, 'A2').fill('9,2');
  await row(page, 'A2').getByText('请填写数字').waitFor();
  await value(page, 'A2').fill('97');
  await saved(page);
}

/** Signed out in another tab: what is typed then is back, and sent, after signing in again. */
async function sessionEnds(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(server.url);
  await other.locator('header button[aria-haspopup="menu"]').last().click();
  await other.getByRole('menuitem', { name: '退出登录' }).click();
  await other.locator('input[name="username"]').waitFor();
  await other.close();
  await value(page, 'A2').fill('96.5');
  await told(page, '登录已失效，请重新登录；本次操作未保存。');
  await page.locator(`button[data-username="${DECLARER}"]`).click();
  await page.getByRole('heading', { level: 1, name: `${YEAR}年度目标体系` }).waitFor();
  await saved(page);
  expect(await value(page, 'A2').inputValue()).toBe('96.5');
  expect(await target(await server.signIn(DECLARER), 'A2')).toMatchObject({ targetValue: '96.5' });
}

async function submitInParts(page: Page): Promise<void> {
  await value(page, 'A2').fill('');
  await submit(page, 'all');
  await told(page, '有 1 项未填写完整');
  await row(page, 'A2').getByText('请先填写目标值。').waitFor();
  await state(page, 'A1', 'draft');
  await value(page, 'A2').fill('98');
  await submit(page, 'type', '安全生产');
  await told(page, '已提交，等待审核');
  await state(page, 'A1', 'declared');
  await state(page, 'A2', 'declared');
  await state(page, 'B1', 'draft');
  expect(await value(page, 'A1').count()).toBe(0);
}

async function comesBack(page: Page): Promise<void> {
  const office = await server.signIn('jixiao');
  const notes = { targetValue: '低于上年', measures: '请列明时限' };
  await act(office, 'A1', 'return', { reason: '目标值偏低', notes });
  await page.reload();
  await page.getByText('退回理由：目标值偏低').waitFor();
  await page.locator('[data-note="targetValue"]').getByText('低于上年').waitFor();
  await page.locator('[data-note="measures"]').getByText('请列明时限').waitFor();
}

/** A colleague of the same unit writes another value meanwhile. */
async function chooses(page: Page): Promise<void> {
  const colleague = await server.signIn(DECLARER);
  await act(colleague, 'A1', 'save', { targetValue: '96' });
  await value(page, 'A1').fill('99');
  const conflict = page.locator('[data-conflict="A1"]');
  await conflict.getByText('“96”').waitFor();
  expect(await value(page, 'A1').inputValue()).toBe('99');
  await conflict.getByRole('button', { name: '用我填写的' }).click();
  await saved(page);
}

async function letter(page: Page): Promise<void> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载责任书' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/2025年度目标责任书\.docx$/);
  const converter = sourceConverter({ size: 1 });
  try {
    const { text, warnings } = await converter.convert(readFileSync(await file.path()));
    expect(warnings).toEqual([]);
    expect(text).toContain('A1\t隐患整改率\t60\t99%\t按月排查，逐项销号');
    expect(text).toContain('所列目标值为申报值');
  } finally {
    converter.close();
  }
  await page.getByRole('link', { name: '打印责任书' }).click();
  const sheet = page.getByRole('article', { name: `${YEAR}年度目标责任书` });
  await sheet.getByRole('cell', { name: '99%' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await sheet.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: '返回目标体系' }).click();
}

async function onPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('table').first().waitFor({ state: 'detached' });
  await row(page, 'A1').waitFor();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

it('a unit declares its year: typed with autosave, pasted from Excel, over an ended session, by type, sent back, again, with its letter [EX-1][EX-4][BX-16]', async () => {
  const page = await openDeclaration();
  await typeValues(page);
  await reloadKeeps(page);
  await drop(page, row(page, 'A1'));
  await told(page, '已上传，正在转换为网页');
  await page.getByRole('link', { name: 'tables.docx' }).waitFor();
  await losesConnection(page);
  await pastesBlock(page);
  await sessionEnds(page);
  await submitInParts(page);
  await comesBack(page);
  await chooses(page);
  await submit(page, 'all');
  await told(page, '已提交，等待审核');
  await state(page, 'A1', 'declared');
  await page.getByText('已全部提交，等待审核。').waitFor();
  await letter(page);
  await onPhone(page);
  expect(await target(await server.signIn(DECLARER), 'A1')).toMatchObject({ state: 'declared' });
  expect(browser.faults).toEqual([]);
});

it('the office sees who has declared what, and a department is not shown it [EX-1][SA-5]', async () => {
  const office = await signInAs(browser, server.url, 'jixiao');
  await openByMenu(office, '目标体系');
  await office.getByRole('row', { name: /示范省路桥建设集团有限公司.*有退回/ }).waitFor();
  const department = await signInAs(browser, server.url, 'jiancha');
  await department.getByRole('link', { name: '年度目标', exact: true }).first().waitFor();
  expect(await department.getByRole('link', { name: '目标体系', exact: true }).count()).toBe(0);
});
