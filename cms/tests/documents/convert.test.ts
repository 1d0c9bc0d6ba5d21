import { readFile } from 'node:fs/promises';
import type { ConversionError, DocumentWarning } from '../../src/documents/errors';
import { sample, sourceConverter } from './support/converter';
import { wordParts, zip } from './support/zip';

const converter = sourceConverter();
afterAll(() => converter.close());

const converted: Array<[string, DocumentWarning[], string[]]> = [
  ['tables', [], ['<table><tr><td><p>Top left</p></td>', '<p>Below</p>']],
  [
    'numbered-lists',
    [],
    [
      '<p>1. Entry #1</p>',
      '<p class="level-1">c. 2-c</p><p>3. Entry #3</p>',
      '<p>1. Restarted to 1 from 5</p>',
      '<p>10. Jump to new list at 10</p>',
      '<p>Normal text here</p><p>12. Carrying on @ 12</p>',
    ],
  ],
  [
    'chinese-numbering',
    [],
    [
      '<p>一、总体情况</p><p class="level-1">（一）项目建设</p><p class="level-1">（二）资金拨付</p>',
      '<p>二、存在问题</p><p>第一条 本办法适用于厅直单位。</p><p>第二条 考核分值按年度框架。</p>',
      '<p>第十二条 续：逾期扣分。</p>',
    ],
  ],
  ['fldsimple', [], ['<p>图 3 投资完成情况；累计完成 128.6 亿元。</p>']],
  ['checkbox', [], ['<p>是否发生较大及以上安全事故：☐是　☑否</p>']],
  [
    'hidden-dstrike',
    [{ key: 'hidden-text', params: { count: 1 } }],
    ['<p>本年完成 95%。<s>已作废的承诺：全年 100%</s></p>'],
  ],
  ['altchunk', [], ['</p><p>全年完成公路投资 128.6 亿元</p><p>（完）</p>']],
  ['gridbefore', [], ['<tr><td></td><td><p>100</p></td><td><p>95</p></td></tr>']],
  [
    'footnotes',
    [],
    ['<a id="doc-footnote-ref-1" href="#doc-footnote-1">[1]</a>', '<li id="doc-footnote-1">'],
  ],
  [
    'merged-cells-and-more',
    [],
    [
      '<em>Discretionary tax reliefs',
      // The empty line beside the € keeps each figure beside its words.
      '<td><p>\u00a0</p><p><strong>Gross Income</strong></p>',
      '<td><p>€</p><p>17,542<br />32,000',
    ],
  ],
  ['empty', [{ key: 'nothing-converted', params: {} }], []],
  [
    'zero-length',
    [
      { key: 'nothing-converted', params: {} },
      { key: 'headers-footers', params: {} },
    ],
    [],
  ],
  ['header-footer-unicode', [{ key: 'headers-footers', params: {} }], ['GBP - £', 'Molière']],
  [
    'tracked-changes',
    [{ key: 'tracked-changes', params: { insertions: 32, deletions: 4 } }],
    ['href="http://en.wikipedia.org/wiki/Tilaka" rel="noopener noreferrer nofollow"'],
  ],
  [
    'various-pictures-emf-wmf',
    [{ key: 'unsupported-pictures', params: { count: 3, formats: 'EMF、WMF' } }],
    [
      'src="data:image/png;base64,',
      'src="data:image/jpeg;base64,',
      '〔图片未显示 Picture not shown：santa.wmf · WMF〕',
    ],
  ],
  [
    'external-picture',
    [
      { key: 'nothing-converted', params: {} },
      { key: 'external-pictures', params: { count: 1 } },
    ],
    ['data-missing="external"'],
  ],
];

it.each(converted)('converts the real file %s [EX-4]', async (name, warnings, fragments) => {
  const page = await converter.convert(sample(name));
  expect(page.warnings).toEqual(warnings);
  for (const fragment of fragments) expect(page.html).toContain(fragment);
});

it.each([
  ['encrypted', 'encrypted'],
  ['truncated', 'truncated'],
  ['fuzzed', 'damaged'],
  ['external-entity', 'forbidden-content'],
])('refuses the real file %s as %s, and nothing of it comes out [EX-4]', async (name, code) => {
  const refused = converter.convert(sample(name));
  await expect(refused).rejects.toMatchObject({ name: 'ConversionError', code });
});

it('gives the words for search, a block a line, cells parted by tabs [EX-4]', async () => {
  const { text } = await converter.convert(sample('tables'));
  expect(text).toBe('Above\nTop left\tTop right\nBottom left\tBottom right\nBelow');
});

it.each([
  ['chinese-numbering', '一、总体情况\n（一）项目建设\n（二）资金拨付\n二、存在问题'],
  ['checkbox', '☐是　☑否'],
  ['fldsimple', '累计完成 128.6 亿元'],
  ['gridbefore', '单位\t目标\t完成\n\t100\t95'],
  ['altchunk', '全年完成公路投资 128.6 亿元'],
])('puts what Word shows of %s into the words for search too [EX-4]', async (name, words) => {
  expect((await converter.convert(sample(name))).text).toContain(words);
});

it('puts nothing hidden into the page or the words for search [EX-4]', async () => {
  const { html, text } = await converter.convert(sample('hidden-dstrike'));
  expect(html + text).not.toContain('61%');
});

it('converts the slow file within the limits while others pass it by [EX-4]', async () => {
  const order: string[] = [];
  const run = (name: string) => converter.convert(sample(name)).then(() => order.push(name));
  await Promise.all([run('slow-475kb'), run('tables'), run('footnotes')]);
  expect(order).toHaveLength(3);
  expect(order.at(-1)).toBe('slow-475kb');
}, 40_000);

// Each style that is not defined makes a warning, and mammoth compares every warning with all others.
const quadratic = () => {
  const styles = Array.from({ length: 60_000 }, (_, at) => `<w:pStyle w:val="s${at}"/>`);
  return zip(wordParts(styles.map((style) => `<w:p><w:pPr>${style}</w:pPr></w:p>`).join('')));
};

it('stops a file at its time limit, and only that file fails [EX-4]', async () => {
  const hurried = sourceConverter({ size: 1, limits: { wallMs: 5_000 } });
  const slow = hurried.convert(quadratic()).catch((error: ConversionError) => error.code);
  const next = hurried.convert(sample('tables'));
  expect(await slow).toBe('too-slow');
  expect((await next).html).toContain('Top left');
  hurried.close();
}, 30_000);

it('stops a file at the heap limit of its child, and only that file fails [EX-4]', async () => {
  const narrow = sourceConverter({ size: 1, limits: { heapMb: 100 } });
  const greedy = narrow.convert(sample('slow-475kb')).catch((error: ConversionError) => error.code);
  const next = narrow.convert(sample('tables'));
  expect(await greedy).toBe('too-complex');
  expect((await next).html).toContain('Top left');
  narrow.close();
}, 20_000);

it('survives the death of a child and replaces it [EX-4]', async () => {
  const alone = sourceConverter({ size: 1 });
  await alone.convert(sample('tables'));
  const [pid = 0] = alone.children();
  const bytes = await readFile(sample('slow-475kb'));
  const slow = alone.convert(bytes).catch((error: ConversionError) => error.code);
  await new Promise(setImmediate); // by now the child has the file
  process.kill(pid, 'SIGKILL');
  expect(await slow).toBe('crashed');
  expect((await alone.convert(sample('tables'))).html).toContain('Top left');
  expect(alone.children()).not.toContain(pid);
  alone.close();
});

it('uses one child again for several small files [EX-4]', async () => {
  const alone = sourceConverter({ size: 1 });
  await alone.convert(sample('tables'));
  const before = alone.children();
  await Promise.all(['footnotes', 'numbered-lists'].map((name) => alone.convert(sample(name))));
  expect(alone.children()).toEqual(before);
  alone.close();
});

it('refuses a page larger than the cap [EX-4]', async () => {
  const small = sourceConverter({ size: 1, limits: { outputChars: 100 } });
  const refused = small.convert(sample('numbered-lists'));
  await expect(refused).rejects.toMatchObject({ code: 'output-too-large' });
  small.close();
});

it('leaves out pictures over the limit and says how many [EX-4]', async () => {
  const small = sourceConverter({ size: 1, limits: { pictureBytes: 5_000 } });
  const { html, warnings } = await small.convert(sample('various-pictures-emf-wmf'));
  expect(warnings).toContainEqual({ key: 'large-pictures', params: { count: 1 } });
  expect(html).toContain('data:image/png');
  expect(html).not.toContain('data:image/jpeg');
  small.close();
});
