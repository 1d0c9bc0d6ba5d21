import type { Locator, Page } from 'playwright-core';
import { press, save } from './admin';

const menu = (page: Page): Locator => page.getByRole('navigation', { name: '内容类型构建器' });

/** Opens the Content-Type Builder of the Strapi admin by its menu. */
export async function openBuilder(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^(Content-Type Builder|内容类型构建器)/ })
    .first()
    .click();
}

/** Opens a content type; one with unsaved changes has an M behind its name. */
async function openType(page: Page, type: string): Promise<void> {
  await menu(page)
    .getByRole('link', { name: new RegExp(`^${type}( M)?$`) })
    .click();
  await page.getByRole('heading', { level: 1, name: type }).waitFor();
}

/** Adds a field to a content type by clicks; `more` fills in what its kind asks for. */
export async function addField(
  page: Page,
  type: string,
  kind: RegExp,
  name: string,
  more: (form: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await openType(page, type);
  await press(page, '新增字段');
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: kind }).first().click();
  await form.getByRole('textbox').first().fill(name);
  await more(form);
  await form.getByRole('button', { name: '完成', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

/** Gives a field a label of its own, in the view of its type. */
export async function labelField(
  page: Page,
  type: string,
  name: string,
  label: string,
): Promise<void> {
  await openType(page, type);
  await button(page, '配置视图').click();
  await button(page, `Edit ${name}`).last().click();
  const form = page.getByRole('dialog');
  await form.locator('input[name="label"]').fill(label);
  await form.getByRole('button', { name: '完成', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
  await save(page);
}

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }));
