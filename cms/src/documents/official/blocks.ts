import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx';
import { CHARACTER, FONTS, LINE, SIZE } from './layout';

const RED = 'FF0000';

/** 发文机关标志, 发文字号 and the red line below them. */
export const redHead = (issuer: string, number: string): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 580 },
    children: [new TextRun({ text: issuer, font: FONTS.title, size: SIZE.head, color: RED })],
  }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...LINE, after: 580 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: 11 } },
    children: [new TextRun(number)],
  }),
];

export const titleBlock = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.TITLE });

export const headingBlock = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

export const textBlock = (text: string): Paragraph =>
  new Paragraph({
    text,
    alignment: AlignmentType.BOTH,
    spacing: LINE,
    indent: { firstLine: 2 * CHARACTER },
  });

export const captionBlock = (text: string, keepNext = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    keepNext,
    children: [new TextRun({ text, font: FONTS.heading, size: SIZE.small })],
  });

/** 署名 and 成文日期, the shorter centred on the longer (GB/T 9704 7.3.5). */
export function signatureBlocks(issuer: string, date: string): Paragraph[] {
  const [issuerIndent, dateIndent] = signatureIndents(textWidth(issuer), textWidth(date));
  const line = (text: string, indent: number, before = 0) =>
    new Paragraph({
      text,
      alignment: AlignmentType.RIGHT,
      spacing: { ...LINE, before },
      indent: { right: Math.round(indent * CHARACTER) },
      keepLines: true,
    });
  return [line(issuer, issuerIndent, 2 * LINE.line), line(date, dateIndent)];
}

/**
 * Characters left free to the right of issuer and date: the date four, unless the issuer is so long
 * that it needs the room; then the issuer two.
 */
export function signatureIndents(issuer: number, date: number): [number, number] {
  const centred = 4 + (date - issuer) / 2;
  return centred >= 2 ? [centred, 4] : [2, 2 + (issuer - date) / 2];
}

/** Width in characters of the text; Latin letters and digits take half of one. */
const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);
