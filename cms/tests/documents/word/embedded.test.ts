import { inParagraph, page, run } from '../support/page';
import { paragraph, wordParts, zip } from '../support/zip';

const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk';
const embed = (name: string, content: string | Buffer) =>
  page(inParagraph(run('前')) + '<w:altChunk r:id="c1"/>' + inParagraph(run('后')), {
    relationships: `<Relationship Id="c1" Type="${KIND}" Target="${name}"/>`,
    parts: { [`word/${name}`]: content },
  });
const told = (count: number) => [{ key: 'embedded-parts', params: { count } }];

it('shows HTML inside a file, harmless and without what it hides [EX-4]', async () => {
  const { html, warnings } = await embed(
    'c.html',
    '<html><head><title>题</title><style>p{}</style></head><body><div onclick="x">完成 <b>95</b></div><p style="display: none">秘</p><script>alert(1)</script><img src="http://evil.example/x.png"></body></html>',
  );
  expect(html).toBe(
    '<p>前</p><p>完成 <strong>95</strong></p><span class="picture-missing" data-missing="missing">〔图片未显示 Picture not shown〕</span><p>后</p>',
  );
  expect(warnings).toEqual([{ key: 'external-pictures', params: { count: 1 } }]);
});

it('reads HTML in the encoding it states [EX-4]', async () => {
  const gbk = Buffer.concat([
    Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
    Buffer.from('c0efb3cc', 'hex'),
    Buffer.from('</p></body></html>'),
  ]);
  expect((await embed('c.htm', gbk)).text).toBe('前\n里程\n后');
});

it('shows plain text line by line, as text [EX-4]', async () => {
  const { html } = await embed('c.txt', '一 <b>\n二');
  expect(html).toBe('<p>前</p><p>一 &lt;b&gt;</p><p>二</p><p>后</p>');
});

it('shows a Word file inside a file, prepared like any other [EX-4]', async () => {
  const inner = zip(wordParts(paragraph('内') + inParagraph(run('秘', '<w:vanish/>'))));
  const { text, warnings } = await embed('c.docx', inner);
  expect(text).toBe('前\n内\n后');
  expect(warnings).toEqual([{ key: 'hidden-text', params: { count: 1 } }]);
});

it.each([
  ['c.rtf', '{\\rtf1 x}'],
  ['c.mht', 'MIME-Version: 1.0'],
  ['c.docx', 'PK but no archive'],
])('tells of %s, which cannot be shown [EX-4]', async (name, content) => {
  const { text, warnings } = await embed(name, content);
  expect(text).toBe('前\n后');
  expect(warnings).toEqual(told(1));
});

it('opens files within files only so deep [EX-4]', async () => {
  let file = zip(wordParts(paragraph('底')));
  for (let depth = 0; depth < 5; depth += 1) {
    const parts = wordParts('<w:altChunk r:id="c1"/>');
    parts['word/_rels/document.xml.rels'] = String(parts['word/_rels/document.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="c1" Type="${KIND}" Target="c.docx"/></Relationships>`,
    );
    file = zip({ ...parts, 'word/c.docx': file });
  }
  const { text, warnings } = await embed('c.docx', file);
  expect(text).toBe('前\n后');
  expect(warnings).toEqual(told(1));
});
