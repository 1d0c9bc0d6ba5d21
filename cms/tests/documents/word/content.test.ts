import { inParagraph, page, run } from '../support/page';

const text = async (content: string) => (await page(inParagraph(content))).text;
const plain = (words: string) => `<w:t>${words}</w:t>`;

it.each([
  [
    'a direction',
    `<w:dir w:val="rtl">${run('甲')}</w:dir><w:bdo w:val="ltr">${run('乙')}</w:bdo>`,
    '甲乙',
  ],
  [
    'pinyin over its words',
    `<w:r><w:ruby><w:rt>${run('lǐ')}</w:rt><w:rubyBase>${run('里')}</w:rubyBase></w:ruby></w:r>${run('程')}`,
    '里程',
  ],
  ['a break of the older kind', `<w:r>${plain('甲')}<w:cr/>${plain('乙')}</w:r>`, '甲\n乙'],
  ['tabs', `<w:r>${plain('甲')}<w:tab/>${plain('乙')}<w:ptab/>${plain('丙')}</w:r>`, '甲\t乙\t丙'],
  [
    'hyphens',
    `<w:r>${plain('a')}<w:softHyphen/>${plain('b')}<w:noBreakHyphen/>${plain('c')}</w:r>`,
    'ab-c',
  ],
  ['a tick', `<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>`, '☑'],
  ['a tick by a small code', `<w:r><w:sym w:font="Wingdings 2" w:char="f052"/></w:r>`, '☑'],
  [
    'a tick typed as a letter',
    run('R', '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'),
    '☑',
  ],
  ['a sign of an ordinary font', `<w:r><w:sym w:font="宋体" w:char="25A1"/></w:r>`, '□'],
  ['a sign without a font', `<w:r><w:sym w:char="25A1"/></w:r>`, '□'],
  ['an insertion', `<w:ins>${run('甲')}</w:ins><w:moveTo>${run('乙')}</w:moveTo>`, '甲乙'],
  [
    'no deletion',
    `${run('甲')}<w:del>${run('乙')}</w:del><w:moveFrom>${run('丙')}</w:moveFrom>`,
    '甲',
  ],
])('keeps %s as Word shows it [EX-4]', async (_name, content, expected) => {
  expect(await text(content)).toBe(expected);
});

it('tells of symbols that nobody knows [EX-4]', async () => {
  const sign = `<w:r><w:sym w:font="Wingdings 3" w:char="F0FF"/></w:r>`;
  const { warnings } = await page(inParagraph(run('甲') + sign + sign));
  expect(warnings).toEqual([{ key: 'symbols', params: { count: 1 } }]);
});

const box = (words: string) => `<w:txbxContent>${inParagraph(run(words))}</w:txbxContent>`;
const drawn = (words: string) =>
  `<w:drawing><wps:wsp><wps:txbx>${box(words)}</wps:txbx></wps:wsp></w:drawing>`;
const painted = (words: string, shape = 'shape') =>
  `<w:pict><v:${shape}><v:textbox>${box(words)}</v:textbox></v:${shape}></w:pict>`;
const choice = (first: string, second: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${first}</mc:Choice>${second && `<mc:Fallback>${second}</mc:Fallback>`}</mc:AlternateContent>`;
it.each([
  ['with a fallback', choice(drawn('框'), painted('框'))],
  ['without a fallback', choice(drawn('框'), '')],
  ['whose fallback is empty', choice(drawn('框'), '<w:pict/>')],
  ['of the newer kind', drawn('框')],
  ['in an oval', painted('框', 'oval')],
])('shows a text box %s, once [EX-4]', async (_name, content) => {
  expect(await text(run('甲') + `<w:r>${content}</w:r>`)).toBe('甲\n框');
});

it('shows the words of a lettering [EX-4]', async () => {
  const art =
    '<w:r><w:pict><v:shape><v:textpath string="交通运输局文件"/></v:shape></w:pict></w:r>';
  expect(await text(art)).toBe('交通运输局文件');
});

it('keeps a paragraph with a deleted mark where no paragraph follows [EX-4]', async () => {
  const mark = '<w:rPr><w:del/></w:rPr>';
  const { text: words } = await page(inParagraph(run('甲'), mark) + inParagraph(run('乙'), mark));
  expect(words).toBe('甲乙');
});

it('tells how many characters it cannot reach [EX-4]', async () => {
  const { text: words, warnings } = await page(
    inParagraph(run('甲') + `<w:future>${run('乙丙')}</w:future>`),
  );
  expect(words).toBe('甲');
  expect(warnings).toEqual([{ key: 'unread-text', params: { count: 2 } }]);
});

const m = (name: string, content: string) => `<m:${name}>${content}</m:${name}>`;
const r = (words: string) => m('r', m('t', words));
it('writes equations on a line, raised and lowered parts as such, and tells [EX-4]', async () => {
  const equation = m(
    'oMath',
    r('K=') +
      m('f', m('num', r('a+b')) + m('den', r('12'))) +
      m('sSup', m('e', r('x')) + m('sup', r('2'))) +
      m('rad', m('deg', '') + m('e', r('y'))),
  );
  const { html, warnings } = await page(inParagraph(m('oMathPara', equation)));
  expect(html).toBe('<p>K=(a+b)/12x<sup>2</sup>√y</p>');
  expect(warnings).toEqual([{ key: 'equations', params: {} }]);
});

it('reads a file whose prefixes are its own [EX-4]', async () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = `<x:document xmlns:x="${W}"><x:body><x:p><x:r><x:rPr><x:vanish/></x:rPr><x:t>秘</x:t></x:r><x:fldSimple x:instr="PAGE"><x:r><x:t>3</x:t></x:r></x:fldSimple></x:p></x:body></x:document>`;
  const { text: words } = await page('', { parts: { 'word/document.xml': body } });
  expect(words).toBe('3');
});

it.each(['<w:p><w:r></w:p>', '<w:p>', '<w:p><w:r><w:t>甲</w:r></w:t></w:p>'])(
  'refuses %s, which is no XML, as damaged [EX-4]',
  async (body) => {
    await expect(page(body)).rejects.toMatchObject({ code: 'damaged' });
  },
);
