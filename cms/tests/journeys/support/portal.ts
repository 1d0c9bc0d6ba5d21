import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/sign-in/demo-password';
import type { Browser, Window } from './browser';

/** Signs in to the portal as a demo person, by one click on the name, in a window of their own. */
export async function signInAs(
  browser: Browser,
  url: string,
  username: string,
  size?: Window,
): Promise<Page> {
  const page = await browser.person(size);
  await page.goto(url);
  await page.locator(`button[data-username="${username}"]`).click();
  await page.getByRole('button', { name: '切换到英文' }).waitFor();
  await menuButton(page).waitFor();
  return page;
}

/** Signs in to the portal with name and password. */
export async function signInByName(browser: Browser, url: string, name: string): Promise<Page> {
  const page = await browser.person();
  await page.goto(url);
  await page.locator('input[name="username"]').fill(name);
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await menuButton(page).waitFor();
  return page;
}

export const menuButton = (page: Page): Locator => page.getByRole('button', { name: '主菜单' });

/** Opens a page by the menu, in the year that is chosen. */
export async function openByMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('link', { name: entry, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: entry }).waitFor();
}

/** Chooses the appraisal year in the header. */
export async function chooseYear(page: Page, year: number): Promise<void> {
  await page.getByRole('combobox', { name: '考核年度' }).click();
  await page.getByRole('option', { name: `${year} 年度` }).click();
  await page.waitForURL(({ hash }) => hash.includes(`year=${year}`));
}

/** The row of a table that says all of these words. */
export function rowOf(page: Page, ...words: string[]): Locator {
  return words.reduce((rows, word) => rows.filter({ hasText: word }), page.getByRole('row'));
}

/** Opens a row of a list by the link in its first column. */
export async function openRow(page: Page, ...words: string[]): Promise<void> {
  await rowOf(page, ...words)
    .first()
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL(({ hash }) => hash.includes('/show'));
}

/** Opens a row beside the list, where the list does so. */
export const openBeside = (page: Page, ...words: string[]): Promise<void> =>
  rowOf(page, ...words)
    .first()
    .getByRole('button')
    .first()
    .click();

/** Types into a field of a form. */
export const write = (page: Page, field: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name: field, exact: true }).fill(text);

/** Waits until a field of one line holds this text. */
export const holds = (field: Locator, text: string): Promise<void> =>
  field.and(field.page().locator(`[value="${text}"]`)).waitFor();

/** Waits for the notice that an action is done. */
export const told = (page: Page, words: string): Promise<void> =>
  page.getByText(words).first().waitFor();

/** The step a record stands at. */
export const standsAt = (page: Page, state: string): Promise<void> =>
  page.locator('[aria-current="step"]').filter({ hasText: state }).first().waitFor();
