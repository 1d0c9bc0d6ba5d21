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
import { FACE, SIZE } from './layout';
import type { OfficialPicture, OfficialTable } from './model';

/** Width of the text area in twips: 156 mm. */
const TEXT_WIDTH = 8844;

/** The caption, then the table over the whole width; the head repeats on every page. */
export function tableBlocks({ caption, head, rows }: OfficialTable): Array<Paragraph | Table> {
  const width = Math.floor(TEXT_WIDTH / head.length);
  const row = (cells: string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text) => cell(text, width, isHead)),
    });
  const table = new Table({
    rows: [row(head, true), ...rows.map((cells) => row(cells))],
    width: { size: width * head.length, type: WidthType.DXA },
    columnWidths: head.map(() => width),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  });
  return [captionBlock(caption, true), table, new Paragraph({ spacing: { after: 120 } })];
}

const cell = (text: string, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text, size: SIZE.small, font: isHead ? FACE.heading : FACE.text }),
        ],
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
