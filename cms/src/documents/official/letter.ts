import type { OfficialDocument, OfficialSection } from './model';
import { grouped } from '../../domain/exact/grouped';
import { isZero } from './letter-figures';

/** A target in the responsibility letter. Decimals as text. */
export interface LetterItem {
  itemCode: string;
  name: string;
  points: string;
  unitOfMeasure: string | null;
  direction: string;
  targetValue: string | null;
  measures: string | null;
  people: readonly string[];
  targetType: string;
  published: boolean;
}

export interface LetterInput {
  year: number;
  /** 甲方, who sets the targets, and 乙方, who answers for them. */
  principal: string;
  unit: string;
  /** ISO date of the file */
  date: string;
  items: readonly LetterItem[];
}

const NUMERALS = '一二三四五六七八九十';
const ordinal = (index: number): string => NUMERALS[index] ?? String(index + 1);

/** 目标责任书 of a unit for a year (EX-1): what it answers for, and whether that is published yet. */
export function letterDocument(input: LetterInput): OfficialDocument {
  const { year, principal, unit, date, items } = input;
  const types = [...new Set(items.map(({ targetType }) => targetType))];
  return {
    title: `${year}年度目标责任书`,
    issuer: principal,
    date,
    opening: [
      `甲方：${principal}`,
      `乙方：${unit}`,
      `为全面完成${year}年度各项目标任务，明确责任，严格考核，甲乙双方签订本责任书。`,
    ],
    parties: [
      { role: '甲方', name: principal },
      { role: '乙方', name: unit },
    ],
    sections: [
      {
        heading: '一、目标任务',
        paragraphs: [summary(items, types.length), publicationNote(items)],
      },
      ...types.map((type, index) => typeSection(type, index, items)),
      ...TERMS,
    ],
  };
}

const summary = (items: readonly LetterItem[], types: number): string =>
  `乙方目标${types > 1 ? `分${types}类，` : ''}共${items.length}项，具体如下。`;

/** Whether the values are in force or only proposed; nobody shall sign for one as the other. */
function publicationNote(items: readonly LetterItem[]): string {
  const published = items.filter((item) => item.published).length;
  if (published === items.length) return '所列目标值均已审核发布。';
  if (published === 0) return '所列目标值为申报值，尚未审核发布，以正式发布的目标值为准。';
  const rest = items.length - published;
  return `其中${published}项目标值已审核发布；${rest}项为申报值（表中注明），尚未审核发布，以正式发布的目标值为准。`;
}

function typeSection(type: string, index: number, all: readonly LetterItem[]): OfficialSection {
  const items = all.filter(({ targetType }) => targetType === type);
  const mixed = all.some(({ published }) => published);
  const named = items.some(({ people }) => people.length > 0);
  const last = named ? ['责任人'] : [];
  return {
    heading: `（${ordinal(index)}）${type}`,
    paragraphs: [],
    table: {
      caption: `${type}目标`,
      head: ['编号', '目标', '分值', '目标值', '推进措施', ...last],
      rows: items.map((item) => [
        item.itemCode,
        item.name,
        isZero(item.points) ? '—' : grouped(item.points),
        valueText(item, mixed),
        item.measures ?? '—',
        ...(named ? [item.people.join('、') || '—'] : []),
      ]),
      widths: named ? [9, 22, 8, 17, 31, 13] : [9, 25, 8, 18, 40],
    },
  };
}

function valueText(item: LetterItem, mixed: boolean): string {
  if (item.targetValue === null) return item.published ? '按计分办法考核' : '—';
  const limit = item.direction === 'lower' ? '不高于' : '';
  const value = `${limit}${grouped(item.targetValue)}${item.unitOfMeasure ?? ''}`;
  return mixed && !item.published ? `${value}（申报值）` : value;
}

const TERMS: OfficialSection[] = [
  {
    heading: '二、双方责任',
    paragraphs: [
      '甲方对乙方目标完成情况进行指导、督查和考核，协调解决目标推进中的重大问题。',
      '乙方将目标任务逐项分解到责任人，落实推进措施，按期如实报告进展情况，对所报数据和材料的真实性负责，确保目标按期完成。',
    ],
  },
  {
    heading: '三、考核办法',
    paragraphs: ['年度目标按照甲方发布的目标框架和考核办法进行考核，考核结果按规定使用。'],
  },
  {
    heading: '四、附则',
    paragraphs: [
      '目标值经批准修订的，以修订后发布的版本为准。',
      '本责任书一式两份，甲乙双方各执一份，自双方签字盖章之日起生效。',
    ],
  },
];
