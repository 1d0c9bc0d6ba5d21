import { letterDocument, type LetterItem } from '../../src/documents/official/letter';
import { writeOfficialDocument } from '../../src/documents/official/write';
import { sourceConverter } from './support/converter';

const converter = sourceConverter({ size: 1 });
afterAll(() => converter.close());

const item: LetterItem = {
  itemCode: 'A01',
  name: '普通国省道养护里程',
  points: '10.00',
  unitOfMeasure: '公里',
  direction: 'higher',
  targetValue: '12345.50',
  measures: '按月调度，逐项销号。',
  people: [],
  targetType: '职能绩效',
  published: true,
};
const safety: LetterItem = {
  ...item,
  itemCode: 'S01',
  name: '责任事故起数',
  direction: 'lower',
  targetValue: '3',
  unitOfMeasure: '起',
  targetType: '安全生产',
};
const letter = (...items: LetterItem[]) =>
  letterDocument({
    year: 2024,
    principal: '示范省交通运输厅',
    unit: '襄阳市交通运输局',
    date: '2024-03-20',
    items,
  });
const status = (...items: LetterItem[]) => letter(...items).sections[0]?.paragraphs[1];

describe('the responsibility letter', () => {
  it('is a Word file with title, parties, a table for each type and places to sign [EX-1]', async () => {
    const bytes = await writeOfficialDocument(letter(item, safety));
    const { html, text, warnings } = await converter.convert(bytes);
    expect(warnings).toEqual([]);
    expect(html).toContain('<h1 class="document-title">2024年度目标责任书</h1>');
    for (const words of ['甲方：示范省交通运输厅', '乙方：襄阳市交通运输局', '（一）职能绩效'])
      expect(text).toContain(words);
    expect(text).toContain('A01\t普通国省道养护里程\t10\t12,345.5公里\t按月调度，逐项销号。');
    expect(text).toContain('S01\t责任事故起数\t10\t不高于3起');
    expect(text).toMatch(
      /乙方（盖章）：[\s\S]*负责人（签字）：[\s\S]*签订日期：　　　年　　月　　日/,
    );
  });

  it('says whether the values are published, proposed, or some of each [EX-1]', () => {
    const proposed = { ...safety, published: false };
    expect(status(item, safety)).toBe('所列目标值均已审核发布。');
    expect(status(proposed)).toContain('尚未审核发布');
    expect(status(item, proposed)).toContain('其中1项目标值已审核发布；1项为申报值');
    const rows = letter(item, proposed).sections.flatMap(({ table }) => table?.rows ?? []);
    expect(rows.map((cells) => cells[3])).toEqual(['12,345.5公里', '不高于3起（申报值）']);
  });

  it('names the responsible persons once a target of the type has any [EX-1][EX-2]', () => {
    const heads = (items: LetterItem[]) => letter(...items).sections[1]?.table?.head.at(-1);
    expect(heads([item])).toBe('推进措施');
    const shared = { ...item, people: ['李明', '王芳'] };
    expect(heads([item, shared])).toBe('责任人');
    const rows = letter(item, shared).sections[1]?.table?.rows;
    expect(rows?.map((cells) => cells.at(-1))).toEqual(['—', '李明、王芳']);
  });

  it('has no value where people judge, and no promise of one before it is published [EX-1]', () => {
    const judged = { ...item, targetValue: null };
    const value = (one: LetterItem) => letter(one).sections[1]?.table?.rows[0]?.[3];
    expect(value(judged)).toBe('按计分办法考核');
    expect(value({ ...judged, published: false })).toBe('—');
  });
});
