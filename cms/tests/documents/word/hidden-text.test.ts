import { inParagraph, page, run } from '../support/page';

const hidden = (count: number) => [{ key: 'hidden-text', params: { count } }];
const style = (type: string, id: string, properties: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${properties}</w:rPr></w:style>`;

it('leaves out text hidden by a style, and what a style hides in a hidden style shows [EX-4]', async () => {
  const styles =
    style('paragraph', 'P', '<w:vanish/>') +
    style('character', 'C', '<w:vanish/>') +
    style('character', 'D', '', '<w:basedOn w:val="C"/>');
  const { text, warnings } = await page(
    inParagraph(run('甲') + run('秘一', '<w:rStyle w:val="D"/>') + run('乙')) +
      inParagraph(run('秘二') + run('显', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="P"/>') +
      inParagraph(run('也显', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="P"/>'),
    { styles },
  );
  expect(text).toBe('甲乙\n显\n也显');
  expect(warnings).toEqual(hidden(2));
});

it('counts what is hidden in one piece as one passage [EX-4]', async () => {
  const secret = inParagraph(
    run('秘', '<w:vanish/>') + run('密', '<w:vanish/>'),
    '<w:rPr><w:vanish/></w:rPr>',
  );
  const { html, warnings } = await page(
    inParagraph(run('甲')) + secret + secret + inParagraph(run('乙')),
  );
  expect(html).toBe('<p>甲</p><p>乙</p>');
  expect(warnings).toEqual(hidden(1));
});

it('leaves out hidden rows, pictures, notes and signs [EX-4]', async () => {
  const row = (text: string, properties: string) =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${inParagraph(run(text))}</w:tc></w:tr>`;
  const sign = `<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`;
  const { html, warnings } = await page(
    `<w:tbl>${row('显', '')}${row('秘', '<w:hidden/>')}</w:tbl>${inParagraph(run('甲') + sign)}`,
  );
  expect(html).toBe('<table><tr><td><p>显</p></td></tr></table><p>甲</p>');
  expect(warnings).toEqual(hidden(1));
});

it('joins a paragraph whose mark is hidden to the next, and never across a cell [EX-4]', async () => {
  const mark = '<w:rPr><w:vanish/></w:rPr>';
  const { html } = await page(
    inParagraph(run('甲'), mark) +
      inParagraph(run('乙')) +
      `<w:tbl><w:tr><w:tc>${inParagraph(run('100'), mark)}</w:tc><w:tc>${inParagraph(run('95'))}</w:tc></w:tr></w:tbl>`,
  );
  expect(html).toBe('<p>甲乙</p><table><tr><td><p>100</p></td><td><p>95</p></td></tr></table>');
});

it('tells nothing of the hidden marks of an index or of web-only hiding [EX-4]', async () => {
  const entry = `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE "公路"</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>`;
  const { text, warnings } = await page(
    inParagraph(run('公路') + entry + run('12', '<w:webHidden/>')),
  );
  expect(text).toBe('公路12');
  expect(warnings).toEqual([]);
});

it.each([
  ['<w:dstrike/>', '<s>废</s>'],
  ['<w:strike/>', '<s>废</s>'],
  ['<w:rStyle w:val="S"/>', '<s>废</s>'],
  ['<w:rStyle w:val="S"/><w:dstrike w:val="0"/>', '废'],
])('strikes what Word strikes with %s [EX-4]', async (properties, expected) => {
  const styles = style('character', 'S', '<w:dstrike/>');
  const { html } = await page(inParagraph(run('废', properties)), { styles });
  expect(html).toBe(`<p>${expected}</p>`);
});
