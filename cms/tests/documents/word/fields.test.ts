import { inParagraph, page, run } from '../support/page';

const mark = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const instruction = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (code: string, result?: string, form = '') =>
  mark('begin', form) +
  instruction(code) +
  (result === undefined ? '' : mark('separate') + result) +
  mark('end');

it('shows the last result of a field, and nothing of a field inside its instruction [EX-4]', async () => {
  const nested = `${mark('begin')}${instruction(' IF ')}${field(' MERGEFIELD 数 ', run('61'))}${instruction(' = 61 ')}${mark('separate')}${run('达标')}${mark('end')}`;
  const { text, warnings } = await page(
    inParagraph(run('甲') + nested + field(' PAGE ', run('3'))),
  );
  expect(text).toBe('甲达标3');
  expect(warnings).toEqual([]);
});

it('keeps the address of a simple link field [EX-4]', async () => {
  const link = `<w:fldSimple w:instr=' HYPERLINK "https://example.cn/a" '>${run('公告')}</w:fldSimple>`;
  expect((await page(inParagraph(link))).html).toContain('href="https://example.cn/a"');
});

const form = (inside: string) => `<w:ffData>${inside}</w:ffData>`;
const box = (inside: string) => form(`<w:checkBox>${inside}</w:checkBox>`);
it.each([
  ['an unticked box', field(' FORMCHECKBOX ', undefined, box('<w:default w:val="0"/>')), '☐'],
  [
    'a box ticked by default',
    field(' FORMCHECKBOX ', undefined, box('<w:default w:val="1"/>')),
    '☒',
  ],
  ['a ticked box', field(' FORMCHECKBOX ', '', box('<w:default w:val="0"/><w:checked/>')), '☒'],
  [
    'a box unticked by hand',
    field(' FORMCHECKBOX ', '', box('<w:default/><w:checked w:val="0"/>')),
    '☐',
  ],
  [
    'the entry chosen of a list',
    field(
      ' FORMDROPDOWN ',
      undefined,
      form(
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="是"/><w:listEntry w:val="否"/></w:ddList>',
      ),
    ),
    '否',
  ],
  ['a filled-in text', field(' FORMTEXT ', run('襄阳'), form('<w:textInput/>')), '襄阳'],
  ['a circled number', field(' EQ \\o\\ac(○,3)'), '③'],
  ['a circled character', field(' EQ \\o\\ac(○,特)'), '㊕'],
  ['another circled character', field(' EQ \\o\\ac(○,甲)'), '（甲）'],
  [
    'pinyin of the old kind',
    field(' EQ \\* jc0 \\* "Font:宋体" \\* hps10 \\o(\\s\\up 9(pīn),拼)'),
    '拼',
  ],
  ['a button', field(' MACROBUTTON NoMacro 请填写 '), '请填写'],
])('shows %s [EX-4]', async (_name, content, shown) => {
  const { html, text, warnings } = await page(inParagraph(run('甲') + content));
  expect(html).toBe(`<p>甲${shown}</p>`);
  expect(text).toBe(`甲${shown}`);
  expect(warnings).toEqual([]);
});

it('tells of a field that shows what the file does not hold [EX-4]', async () => {
  const { warnings } = await page(inParagraph(run('甲') + field(' AUTONUM ')));
  expect(warnings).toEqual([{ key: 'fields', params: { count: 1 } }]);
});

const control = (state: string, content: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
it.each([
  ['the sign it holds', control('1', run('☒')), '☒'],
  [
    'a sign of a symbol font',
    control('1', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'),
    '☑',
  ],
  ['a sign by its state, where it holds none', control('1', '<w:r/>'), '☒'],
  ['an empty box by its state', control('0', ''), '☐'],
])('shows of a check box %s [EX-4]', async (_name, content, shown) => {
  expect((await page(inParagraph(content + run('是')))).text).toBe(`${shown}是`);
});
