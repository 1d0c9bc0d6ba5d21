import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sanitise } from '../../src/documents/sanitise';
import { sourceConverter } from './support/converter';
import { paragraph, wordParts, zip } from './support/zip';

const converter = sourceConverter({ size: 1 });
afterAll(() => converter.close());

const link = (id: string, text: string) =>
  `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#10;script:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/x',
])('keeps the words of a link to %s and drops its address [EX-4]', async (target) => {
  const bytes = zip(wordParts(link('h1', '点这里'), { h1: target }));
  expect((await converter.convert(bytes)).html).toBe('<p><a>点这里</a></p>');
});

it('shows markup typed into a document as text [EX-4]', async () => {
  const typed = '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;';
  const { html, text } = await converter.convert(zip(wordParts(paragraph(typed))));
  expect(html).toBe(`<p>${typed}</p>`);
  expect(text).toBe('<script>alert(1)</script><img src=x onerror=alert(1)>');
});

it('ignores a style map hidden in the file, which could write any element [EX-4]', async () => {
  const parts = wordParts(paragraph('正文'));
  const bytes = zip({ ...parts, 'mammoth/style-map': 'p => script.evil:fresh' });
  expect((await converter.convert(bytes)).html).toBe('<p>正文</p>');
});

it('prefixes bookmarks, so that none takes a name of the portal [EX-4]', async () => {
  const body = `<w:p><w:bookmarkStart w:id="1" w:name="root"/><w:r><w:t>书签</w:t></w:r></w:p>`;
  expect((await converter.convert(zip(wordParts(body)))).html).toBe(
    '<p><a id="doc-root"></a>书签</p>',
  );
});

it.each([
  ['<script>x</script><p onclick="x" style="color:red" class="y" id="root">a</p>', '<p>a</p>'],
  ['<iframe src="http://x"></iframe><svg onload="x"></svg><style>p{}</style><p>a</p>', '<p>a</p>'],
  ['<table><tr><td colspan="2" rowspan="99999" bgcolor="red">a</td></tr></table>', null],
  ['<a href="#main" target="_top">a</a>', '<a>a</a>'],
  ['<form action="/api"><input name="x" /><p>a</p></form>', '<p>a</p>'],
])('leaves only what a page may hold of %s [EX-4]', (html, expected) => {
  const page = expected ?? '<table><tr><td colspan="2">a</td></tr></table>';
  expect(sanitise(html)).toBe(page);
});

it.each(['http://evil.example/x.png', 'data:image/svg+xml;base64,PHN2Zz4=', 'data:text/html,x'])(
  'puts a note in the place of a picture from %s [EX-4]',
  (src) => {
    const html = sanitise(`<img src="${src}" alt="图" onerror="x" />`);
    expect(html).toBe(
      '<span class="picture-missing" data-missing="missing">〔图片未显示 Picture not shown：图〕</span>',
    );
  },
);

it('asks no server for an external picture [EX-4]', async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const body = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="${A}"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const bytes = zip(wordParts(body + paragraph('正文'), { p1: `http://127.0.0.1:${port}/x.png` }));
  const page = await converter.convert(bytes);
  server.close();
  expect(page.warnings).toEqual([{ key: 'external-pictures', params: { count: 1 } }]);
  expect(page.html).toContain('data-missing="external"');
  expect(asked).toBe(0);
});

it('survives nesting deeper than the stack, and fails that file alone [EX-4]', async () => {
  // Each level differs, or the ratio of compression alone would refuse the file.
  const levels = Array.from(
    { length: 20_000 },
    (_, at) => `<w:sdt w:at="${Math.imul(at, 40503)}">`,
  );
  const deep = levels.join('') + '</w:sdt>'.repeat(levels.length);
  const refused = converter.convert(zip(wordParts(deep)));
  await expect(refused).rejects.toMatchObject({ code: 'too-complex' });
  expect((await converter.convert(zip(wordParts(paragraph('正文'))))).text).toBe('正文');
});

it('drops characters that no database takes [EX-4]', async () => {
  const { html } = await converter.convert(zip(wordParts(paragraph('甲&#0;&#7;乙&#xD800;丙'))));
  expect(html).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
  expect(html).toMatch(/甲.*乙.*丙/);
});
