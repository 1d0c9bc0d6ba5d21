import { readFile } from 'node:fs/promises';
import type { ConversionError, DocumentWarning } from '../../src/documents/errors';
import { sample, sourceConverter } from './support/converter';
import { wordParts, zip } from './support/zip';

const converter = sourceConverter();
afterAll(() => converter.close());

const converted: Array<[string, DocumentWarning[], string[]]> = [
  ['tables', [], ['<table><tr><td><p>Top left</p></td>', '<p>Below</p>']],
  ['numbered-lists', [], ['<ol><li>Entry #1</li>', '<li>2-a</li>']],
  [
    'footnotes',
    [],
    ['<a id="doc-footnote-ref-1" href="#doc-footnote-1">[1]</a>', '<li id="doc-footnote-1">'],
  ],
  [
    'merged-cells-and-more',
    [],
    ['<em>Discretionary tax reliefs', '<td><p>€</p><p>17,542<br />32,000'],
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
