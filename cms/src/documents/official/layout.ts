import {
  AlignmentType,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';

/** Millimetres in twips, rounded: the library cuts off. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Typefaces of GB/T 9704-2012: 小标宋 for titles, 黑体 for headings, 仿宋 for text. */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
export const FONTS = {
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  text: face('仿宋_GB2312'),
  number: face('宋体'),
};

/** Sizes in half points: 2号 22 pt, 3号 16 pt, 4号 14 pt, 5号 10.5 pt. */
export const SIZE = { head: 72, title: 44, text: 32, small: 28, table: 21 };

/** One character of the text, in twips. */
export const CHARACTER = 320;

/** Width of the text area in twips: 156 mm. */
export const TEXT_WIDTH = 8844;

/** 22 lines on the 225 mm of the text area: 29 pt a line. */
export const LINE = { line: 580, lineRule: LineRuleType.EXACT };

export const STYLES: IPropertiesOptions['styles'] = {
  default: {
    document: { run: { font: FONTS.text, size: SIZE.text, language: { eastAsia: 'zh-CN' } } },
    title: {
      run: { font: FONTS.title, size: SIZE.title, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 580 },
      },
    },
    heading1: {
      run: { font: FONTS.heading, size: SIZE.text, color: '000000' },
      paragraph: { spacing: LINE, indent: { firstLine: 2 * CHARACTER }, keepNext: true },
    },
  },
};

/** A4 with margins of 37 (top), 35, 28 (left) and 26 mm, the page number below the text area. */
export const PAGE: ISectionOptions['properties'] = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
  },
};

/** — 1 — outside: to the right on odd pages, to the left on even ones, one character in. */
export const FOOTERS: ISectionOptions['footers'] = {
  default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
  even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
};

function pageNumber(alignment: 'left' | 'right'): Paragraph {
  return new Paragraph({
    alignment,
    indent: { [alignment]: CHARACTER },
    children: [
      new TextRun({
        children: ['— ', PageNumber.CURRENT, ' —'],
        font: FONTS.number,
        size: SIZE.small,
      }),
    ],
  });
}
