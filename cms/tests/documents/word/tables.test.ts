import { inParagraph, page, run } from '../support/page';

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inParagraph(text ? run(text) : '')}</w:tc>`;
const row = (cells: string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const table = async (...rows: string[]) =>
  (await page(`<w:tbl>${rows.join('')}</w:tbl>`)).html.replace(/<\/?(p|table)>/g, '');

it('puts empty cells where a row leaves columns free [EX-4]', async () => {
  const html = await table(
    row([cell('a'), cell('b'), cell('c'), cell('d')]),
    row([cell('1')], '<w:gridBefore w:val="2"/><w:gridAfter w:val="1"/>'),
  );
  expect(html).toContain('<tr><td colspan="2"></td><td>1</td><td></td></tr>');
});

it('keeps a column of free cells within what Word allows [EX-4]', async () => {
  const html = await table(row([cell('1')], '<w:gridBefore w:val="100000000"/>'));
  expect(html).toBe('<tr><td colspan="63"></td><td>1</td></tr>');
});

const down = (value?: string) => (value ? `<w:vMerge w:val="${value}"/>` : '<w:vMerge/>');
it('merges down, beside spans and over deleted rows [EX-4]', async () => {
  const html = await table(
    row([cell('甲', down('restart') + '<w:gridSpan w:val="2"/>'), cell('1')]),
    row([cell('x'), cell('y'), cell('z')], '<w:del/>'),
    row([cell('', down() + '<w:gridSpan w:val="2"/>'), cell('2')]),
    row([cell('乙'), cell('丙'), cell('3')]),
  );
  expect(html).toBe(
    '<tr><td colspan="2" rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>乙</td><td>丙</td><td>3</td></tr>',
  );
});

it('lets a cell stand for itself that goes on where nothing of its width began [EX-4]', async () => {
  const html = await table(
    row([cell('甲', '<w:gridSpan w:val="2"/>'), cell('1')]),
    row([cell('乙', down()), cell('丙'), cell('2', down())]),
  );
  expect(html).toBe(
    '<tr><td colspan="2">甲</td><td>1</td></tr><tr><td>乙</td><td>丙</td><td>2</td></tr>',
  );
});

it('merges across in the old way [EX-4]', async () => {
  const across = (value: string) => `<w:hMerge w:val="${value}"/>`;
  const html = await table(
    row([cell('甲', across('restart')), cell('', across('continue')), cell('1')]),
  );
  expect(html).toBe('<tr><td colspan="2">甲</td><td>1</td></tr>');
});

it('lets no cell reach from the title rows into the others [EX-4]', async () => {
  const html = await table(
    row([cell('指标', down('restart')), cell('上半年')], '<w:tblHeader/>'),
    row([cell('', down()), cell('目标')]),
    row([cell('里程'), cell('100')]),
  );
  expect(html).toBe(
    '<thead><tr><th rowspan="2">指标</th><th>上半年</th></tr><tr><th>目标</th></tr></thead><tbody><tr><td>里程</td><td>100</td></tr></tbody>',
  );
});

it('finds rows and cells inside content controls [EX-4]', async () => {
  const inside = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const html = await table(
    inside(row([inside(cell('甲', down('restart'))), cell('1')])),
    row([cell('', down()), cell('2')]),
  );
  expect(html).toBe('<tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr>');
});

it('keeps a merge over more than a thousand rows [EX-4]', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) =>
    row([cell('', at ? down() : down('restart')), cell(String(at))]),
  );
  expect(await table(...rows)).toContain('<td rowspan="1200"></td><td>0</td>');
});

it('keeps the empty lines of a cell, but none where a cell is just empty [EX-4]', async () => {
  const lines = (...texts: string[]) =>
    `<w:tc>${texts.map((text) => inParagraph(text ? run(text) : '')).join('')}</w:tc>`;
  const { html } = await page(
    `<w:tbl>${row([lines('', '里程', '', '桥梁'), lines('', '1'), lines('')])}</w:tbl>`,
  );
  expect(html).toBe(
    '<table><tr><td><p>\u00a0</p><p>里程</p><p>\u00a0</p><p>桥梁</p></td><td><p>\u00a0</p><p>1</p></td><td></td></tr></table>',
  );
});

it('keeps the widths of columns where lines of cells are level, and lets no other in [EX-4]', async () => {
  const lines = `<w:tc>${inParagraph(run('a'))}${inParagraph(run('b'))}</w:tc>`;
  const grid = (...widths: string[]) =>
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const { html } = await page(
    `<w:tbl>${grid('3000', '1500')}${row([cell('1'), cell('2')])}</w:tbl>` +
      `<w:tbl>${grid('3000', '1500')}${row([lines, lines])}</w:tbl>` +
      `<w:tbl>${grid('9999999', '1500')}${row([lines, lines])}</w:tbl>`,
  );
  const columns = '<colgroup><col width="200" /><col width="100" /></colgroup>';
  expect(html.match(/<table>(<colgroup>.*?<\/colgroup>)?/g)).toEqual([
    '<table>',
    `<table>${columns}`,
    '<table>',
  ]);
});
