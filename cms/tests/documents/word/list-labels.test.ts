import { inParagraph, page, run } from '../support/page';

const level = (at: number, text: string, more = '', format = 'decimal') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, at: number, text: string, more = '') =>
  inParagraph(
    run(text),
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${more}`,
  );
const lines = async (body: string, numbering: string, styles = '') =>
  (await page(body, { numbering, styles })).text.split('\n');

it('numbers levels within levels, each anew below the next above [EX-4]', async () => {
  const numbering = abstract(0, level(0, '%1.'), level(1, '%1.%2'), level(2, '%1.%2.%3'));
  const body = [0, 1, 2, 2, 1, 0, 1].map((at) => item(1, at, 'x')).join('');
  expect(await lines(body, numbering + list(1, 0))).toEqual([
    '1. x',
    '1.1 x',
    '1.1.1 x',
    '1.1.2 x',
    '1.2 x',
    '2. x',
    '2.1 x',
  ]);
});

it('writes the numbers above in Arabic digits where the level says so [EX-4]', async () => {
  const numbering = abstract(
    0,
    level(0, '第%1章', '', 'chineseCounting'),
    level(1, '%1.%2', '<w:isLgl/>'),
    level(2, '%1.%3'),
  );
  const body = item(1, 0, 'x') + item(1, 1, 'y') + item(1, 2, 'z');
  expect(await lines(body, numbering + list(1, 0))).toEqual(['第一章 x', '1.1 y', '一.1 z']);
});

it.each([
  ['0', '第三条 x'],
  ['1', '第三条 x'],
])(
  'counts articles on through the chapters where a level restarts after %s [EX-4]',
  async (after, last) => {
    const numbering = abstract(
      0,
      level(0, '第%1编', '', 'chineseCounting'),
      level(1, '第%1章'),
      level(2, '第%3条', `<w:lvlRestart w:val="${after}"/>`, 'chineseCounting'),
    );
    const body = [0, 1, 2, 2, 1, 2].map((at) => item(1, at, 'x')).join('');
    expect((await lines(body, numbering + list(1, 0))).at(-1)).toBe(last);
  },
);

it('goes on counting in another list of the same kind, and restarts where one says so [EX-4]', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const numbering = abstract(0, level(0, '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, restart);
  const body = [1, 1, 2, 3, 3, 1].map((id) => item(id, 0, 'x')).join(inParagraph(run('间')));
  expect((await lines(body, numbering)).filter((line) => line !== '间')).toEqual([
    '1. x',
    '2. x',
    '3. x',
    '5. x',
    '6. x',
    '7. x',
  ]);
});

it('takes a level that a list defines for itself [EX-4]', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, '(%1)', '', 'upperRoman')}</w:lvlOverride>`;
  const numbering = abstract(0, level(0, '%1.')) + list(1, 0, own);
  expect(await lines(item(1, 0, 'x'), numbering)).toEqual(['(I) x']);
});

it('numbers by the style of a paragraph and what it is based on [EX-4]', async () => {
  const numbering =
    abstract(
      0,
      level(0, '%1、', '<w:pStyle w:val="1"/>', 'chineseCounting'),
      level(1, '（%2）', '<w:pStyle w:val="2"/>', 'chineseCounting'),
    ) + list(7, 0);
  const style = (id: string, name: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const numbered = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>';
  const styles =
    style('1', 'heading 1', numbered) +
    style('2', 'heading 2', numbered) +
    style('3', '附则', '<w:basedOn w:val="1"/>');
  const of = (id: string, more = '') => inParagraph(run('x'), `<w:pStyle w:val="${id}"/>${more}`);
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const { html } = await page(of('1') + of('2') + of('3') + of('1', none), { numbering, styles });
  expect(html).toBe('<h1>一、x</h1><h2>（一）x</h2><p>二、x</p><h1>x</h1>');
});

it('takes the levels of a list style [EX-4]', async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>` +
    abstract(1, level(0, '%1)', '', 'lowerLetter')) +
    list(1, 0) +
    list(2, 1);
  const styles = `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
  expect(await lines(item(1, 0, 'x') + item(2, 0, 'y'), numbering, styles)).toEqual([
    'a) x',
    'b) y',
  ]);
});

it.each([
  ['<w:suff w:val="nothing"/>', '1.x'],
  ['<w:suff w:val="space"/>', '1. x'],
  ['<w:rPr><w:vanish/></w:rPr>', 'x'],
])('parts the label from the words as %s says [EX-4]', async (more, line) => {
  expect(await lines(item(1, 0, 'x'), abstract(0, level(0, '%1.', more)) + list(1, 0))).toEqual([
    line,
  ]);
});

it('shows bullets, also of a symbol font [EX-4]', async () => {
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
  const numbering =
    abstract(0, level(0, '\uf0fc', font('Wingdings'), 'bullet'), level(1, '—', '', 'bullet')) +
    abstract(1, level(0, '\uf0b7', font('Unknown'), 'bullet')) +
    list(1, 0) +
    list(2, 1);
  const body = item(1, 0, 'x') + item(1, 1, 'y') + item(2, 0, 'z');
  expect(await lines(body, numbering)).toEqual(['✓ x', '— y', '• z']);
});

it('numbers neither deleted nor hidden paragraphs [EX-4]', async () => {
  const gone = inParagraph(
    `<w:del>${run('x')}</w:del>`,
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
  );
  const hidden = inParagraph(
    run('秘', '<w:vanish/>'),
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
  );
  const numbering = abstract(0, level(0, '%1.')) + list(1, 0);
  const body = item(1, 0, 'x') + gone + hidden + item(1, 0, 'y');
  expect(await lines(body, numbering)).toEqual(['1. x', '2. y']);
});

it('tells of number formats it does not know, and shows plain digits [EX-4]', async () => {
  const numbering = abstract(0, level(0, '%1.', '', 'bahtText')) + list(1, 0);
  const { text, warnings } = await page(item(1, 0, 'x') + item(1, 0, 'y'), { numbering });
  expect(text).toBe('1. x\n2. y');
  expect(warnings).toEqual([{ key: 'list-formats', params: { count: 2 } }]);
});

it('survives lists that name one another for ever [EX-4]', async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>` +
    list(1, 0) +
    list(2, 0);
  const styles = `<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
  expect(await lines(item(1, 0, 'x'), numbering, styles)).toEqual(['x']);
});
