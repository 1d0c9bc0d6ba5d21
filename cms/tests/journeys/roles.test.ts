import type { Page } from 'playwright-core';
import { startServer, type Server } from '../api/harness';
import { choose, createEntry, editRole, newRole, openAdmin } from './support/admin';
import { openEntry, openType, relate, save } from './support/admin';
import { openBrowser, type Browser } from './support/browser';
import { openByMenu, signInByName } from './support/portal';

const ROLE = '目标观察员';
const UNIT = '示范省路桥建设集团有限公司';
jest.setTimeout(180_000);

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function makeRole(admin: Page): Promise<void> {
  const target = await newRole(admin, ROLE, 'target');
  await target.getByRole('checkbox', { name: 'find', exact: true }).check();
  await target.getByRole('checkbox', { name: 'findOne', exact: true }).check();
  await save(admin);
}

async function giveRows(admin: Page): Promise<void> {
  await openType(admin, '数据范围');
  await createEntry(admin);
  await relate(admin, '角色', ROLE);
  await choose(admin, '资源', '年度目标');
  await choose(admin, '数据范围', '本单位');
  await save(admin);
}

async function assign(admin: Page): Promise<void> {
  await openType(admin, '门户账号');
  await openEntry(admin, 'lq-jt');
  await relate(admin, '角色', ROLE);
  await save(admin);
}

async function takeAway(admin: Page): Promise<void> {
  const target = await editRole(admin, ROLE, 'target');
  await target.getByRole('checkbox', { name: 'find', exact: true }).uncheck();
  await save(admin);
}

it('a role made by clicks in the Strapi admin sees exactly its rows, and loses them at the next request [SA-5]', async () => {
  const [own] = await server.sql<{ count: number }>(
    `select count(*)::int from targets t join units u on u.id = t.unit_id
     where t.year = 2024 and u.name = $1`,
    [UNIT],
  );
  const admin = await openAdmin(browser, server.url, 'admin@milepost.example');
  await makeRole(admin);
  await giveRows(admin);
  await assign(admin);

  const observer = await signInByName(browser, server.url, 'lq-jt');
  await openByMenu(observer, '年度目标');
  await observer.getByText(new RegExp(`共 ${own?.count} 项`)).waitFor();
  const units = await observer.locator('tbody tr').allInnerTexts();
  expect(units.filter((row) => !row.includes(UNIT))).toEqual([]);
  const menu = observer.getByRole('navigation', { name: '主菜单' }).getByRole('link');
  expect(await menu.allInnerTexts()).toEqual(['工作台', '年度目标']);

  // Besides the page: that may learn of its rights before it asks for rows, and then asks no more.
  const signedIn = await server.signIn('lq-jt');
  expect((await signedIn.get('/api/targets')).status).toBe(200);
  await takeAway(admin);
  expect((await signedIn.get('/api/targets')).status).toBe(403);
  await observer.getByRole('button', { name: '刷新' }).click();
  await observer.getByText('没有权限').first().waitFor();
  expect(browser.faults).toEqual([]);
});
