import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/sign-in/demo-password';
import type { Browser } from './browser';

/** Signs in to the Strapi admin, in a window of their own. */
export async function openAdmin(browser: Browser, url: string, email: string): Promise<Page> {
  const page = await browser.person();
  // Strapi's guided tour lies over the page of whoever comes first; a person would skip it.
  await page.addLocatorHandler(page.getByRole('button', { name: 'Skip' }), (skip) => skip.click());
  await page.goto(`${url}/admin`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await contentManager(page).waitFor();
  return page;
}

const contentManager = (page: Page) =>
  page.getByRole('link', { name: /^(Content Manager|内容管理)/ }).first();

/** The list of a content type, by the menu of the content manager. */
export async function openType(page: Page, name: string): Promise<void> {
  await contentManager(page).click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens the entry of a list whose row says so. */
export async function openEntry(page: Page, words: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: words }).first().click();
  await page.getByRole('heading', { level: 1, name: words }).waitFor();
}

export const createEntry = (page: Page): Promise<void> =>
  page.locator('a[href*="/create"]').first().click();

/** Picks the related row by its name, as it is found by typing. */
export async function relate(page: Page, field: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: new RegExp(`^${field}`) });
  await box.click();
  await box.pressSequentially(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}

/** Chooses one of a fixed list. */
export async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: value, exact: true }).click();
}

const ENTRY_PAGE = /\/content-manager\/collection-types\/[^/]+\/(create|[a-z][a-z0-9]{23})(\?|$)/;
const ENTRY = /\/content-manager\/collection-types\/[^/]+\/[a-z][a-z0-9]{23}(\?|$)/;

/**
 * Saves the form and waits for the server's yes. A form of the content manager then reads the entry
 * anew; what is sent before that would carry the version it had, and be refused as stale.
 */
export async function save(page: Page, button: '保存' | '发布' = '保存'): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() !== 'GET' && response.ok(),
  );
  const form = button === '保存' && ENTRY_PAGE.test(page.url());
  const reread = form ? readAnew(page) : undefined;
  await press(page, button);
  await answered;
  if (!reread) return;
  await reread;
  await page.getByRole('button', { name: button, exact: true, disabled: true }).first().waitFor();
}

/** The first reading of an entry after a change was answered. */
function readAnew(page: Page): Promise<unknown> {
  let changed = false;
  return page.waitForResponse((response) => {
    if (response.request().method() === 'GET')
      return changed && response.ok() && ENTRY.test(response.url());
    changed ||= response.ok();
    return false;
  });
}

export const press = (page: Page, button: string): Promise<void> =>
  page.getByRole('button', { name: button, exact: true }).first().click();

/** The part of the form that holds the entry of a repeatable component. */
export async function openItem(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).first().click();
  return page.getByRole('region', { name });
}

const ROLES = 'a[href="/admin/settings/users-permissions/roles"]';

async function openRoles(page: Page): Promise<void> {
  await page.getByRole('link', { name: '设置', exact: true }).click();
  await page.locator(ROLES).first().click();
}

/** The toggles of one resource, on the page of a role. */
async function togglesOf(page: Page, noun: string): Promise<Locator> {
  const title = new RegExp(`api::${noun} `);
  await page.getByRole('button', { name: title }).click();
  return page.getByRole('region', { name: title });
}

/** Begins a new role of the portal; `save` ends it. */
export async function newRole(page: Page, name: string, noun: string): Promise<Locator> {
  await openRoles(page);
  await page.locator('a[href="/admin/settings/users-permissions/roles/new"]').first().click();
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.getByRole('textbox', { name: '描述' }).fill(name);
  return togglesOf(page, noun);
}

export async function editRole(page: Page, name: string, noun: string): Promise<Locator> {
  await openRoles(page);
  await page.getByRole('row').filter({ hasText: name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return togglesOf(page, noun);
}
