import { startServer, type Server } from '../api/harness';
import { openBrowser, type Browser } from './support/browser';
import { chooseYear, openByMenu, rowOf, signInAs } from './support/portal';

jest.setTimeout(180_000);
const UNIT = '示州市交通运输局';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer('demo'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The codes of the unit's targets of a year, as the database has them. */
async function codes(year: number, light?: string): Promise<string[]> {
  const rows = await server.sql<{ code: string }>(
    `select t.item_code as code from targets t join units u on u.id = t.unit_id
     where u.name = $1 and t.year = $2 and ($3::text is null or t.light = $3) order by 1`,
    [UNIT, year, light ?? null],
  );
  return rows.map(({ code }) => code);
}

it('a unit finds its own targets by light and name, and none of others [EX-6]', async () => {
  const page = await signInAs(browser, server.url, 'sz-jtj');
  await openByMenu(page, '年度目标');
  const shown = async () => {
    const cells = await page.locator('tbody td.column-itemCode').allInnerTexts();
    return cells.map((text) => text.trim()).sort();
  };
  const [all, green] = [await codes(2024), await codes(2024, 'green')];
  expect([all.length > green.length, green.length > 0]).toEqual([true, true]);
  await page.getByText(`共 ${all.length} 项`).waitFor();
  expect(await shown()).toEqual(all.slice(0, 25));
  await page.getByRole('button', { name: '正常', exact: true }).click();
  await page.getByText(`共 ${green.length} 项`).waitFor();
  expect(await shown()).toEqual(green);
  await page.getByRole('button', { name: '正常', exact: true }).click();
  await page.getByRole('textbox', { name: '搜索' }).fill('农村公路');
  await page.getByText('共 1 项').waitFor();
  await rowOf(page, 'C04', '新改建农村公路', UNIT).waitFor();
  expect(browser.faults).toEqual([]);
});

it('a unit goes from its published score to the record and figures behind it [EX-6][BX-1]', async () => {
  const [record] = await server.sql<{ score: string; verified: string; target: string }>(
    `select trim_scale(round(r.score, 2))::text as score, trim_scale(t.verified_value)::text as verified,
       trim_scale(t.target_value)::text as target
     from assessment_records r join targets t on t.id = r.target_id
     join units u on u.id = t.unit_id join occasions o on o.id = r.occasion_id
     where u.name = $1 and r.year = 2023 and r.item_code = 'C02' and o.code = 'yearEnd'`,
    [UNIT],
  );
  const page = await signInAs(browser, server.url, 'sz-jtj');
  await chooseYear(page, 2023);
  await page.getByRole('link', { name: '考核结果', exact: true }).click();
  await page.getByRole('link', { name: UNIT }).click();
  await page.getByRole('heading', { level: 1, name: UNIT }).first().waitFor();
  const { verified, target, score } = record ?? { verified: '?', target: '?', score: '?' };
  await rowOf(page, 'C02 一级公路建设', `${verified} / ${target}`, score).waitFor();
  expect(browser.faults).toEqual([]);
});
