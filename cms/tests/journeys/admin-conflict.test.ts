import type { Page, Request } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { openAdmin, openEntry, openType, press, save } from './support/admin';
import { openBrowser, type Browser } from './support/browser';

const INDICATOR = '重点项目前期工作';
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

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

/** What the page asks for about the entry that it shows. */
function readingsOf(page: Page): Request[] {
  const readings: Request[] = [];
  const { pathname } = new URL(page.url());
  page.on('request', (request) => {
    const asked = new URL(request.url()).pathname;
    if (request.method() === 'GET' && asked === pathname.replace('/admin', ''))
      readings.push(request);
  });
  return readings;
}

async function open(email: string): Promise<Page> {
  const page = await openAdmin(browser, server.url, email);
  await openType(page, '考核指标');
  await page.getByRole('row').nth(1).waitFor();
  await openEntry(page, INDICATOR);
  return page;
}

it('what was typed stays in the form when somebody else had saved first [SA-2]', async () => {
  const first = await open('office@milepost.example');
  const second = await open('admin@milepost.example');
  await field(first, '来源').fill('省厅文件');
  await save(first);
  await field(second, '来源').fill('部颁标准');
  const readings = readingsOf(second);
  const refused = second.waitForResponse((answer) => answer.request().method() === 'PUT');
  await press(second, '保存');
  expect((await refused).status()).toBe(400);
  await second.getByText('该记录已有新的修改，未能保存。').first().waitFor();
  // Still to be saved: leaving the page asks first.
  const again = { name: '保存', exact: true, disabled: false };
  await second.getByRole('button', again).first().waitFor();
  // Read anew, the entry would set the form back.
  expect(readings).toEqual([]);
  expect(await field(second, '来源').inputValue()).toBe('部颁标准');
  await second.reload();
  await second.getByRole('heading', { level: 1, name: INDICATOR }).waitFor();
  expect(readings).not.toEqual([]);
  expect(await field(second, '来源').inputValue()).toBe('省厅文件');
  expect(browser.faults).toEqual([]);
});
