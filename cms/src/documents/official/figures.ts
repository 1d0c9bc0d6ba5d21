import {
  AlignmentType,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { captionBlock } from './blocks';
import { FONTS, SIZE, TEXT_WIDTH } from './layout';
import type { OfficialPicture, OfficialTable } from './model';

/** The caption, then the table over the whole width; the head repeats on every page. */
export function tableBlocks({
  caption,
  head,
  rows,
  widths,
}: OfficialTable): Array<Paragraph | Table> {
  const columns = widthsOf(widths ?? head.map(() => 1));
  const size = widths ? SIZE.table : SIZE.small;
  const row = (cells: string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, { width: columns[at] ?? 0, isHead, size })),
    });
  const table = new Table({
    rows: [row(head, true), ...rows.map((cells) => row(cells))],
    width: { size: columns.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  });
  return [captionBlock(caption, true), table, new Paragraph({ spacing: { after: 120 } })];
}

function widthsOf(shares: number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
}

/** Long texts read better from the left; numbers and names stand in the middle. */
const LONG = 12;

const cell = (
  text: string,
  { width, isHead, size }: { width: number; isHead: boolean; size: number },
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: text.length > LONG ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [new TextRun({ text, size, font: isHead ? FONTS.heading : FONTS.text })],
      }),
    ],
  });

/** The picture with its caption below; `position` numbers the pictures of one document. */
export const pictureBlocks = (picture: OfficialPicture, position: number): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120 },
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: { width: picture.width, height: picture.height },
        altText: {
          id: String(position),
          name: `图${position}`,
          title: picture.caption,
          description: picture.caption,
        },
      }),
    ],
  }),
  captionBlock(picture.caption),
];
