import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType, BorderStyle } from 'docx';
import { FONTS, LINE, SIZE, TEXT_WIDTH } from './layout';
import type { OfficialParty } from './model';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** What each side seals, signs and dates by hand. */
export const signingLines = ({ role, name }: OfficialParty): string[] => [
  `${role}（盖章）：`,
  name,
  '负责人（签字）：',
  '签订日期：　　　年　　月　　日',
];

/** The places to sign, side by side, kept on one page. */
export function signingBlocks(parties: readonly OfficialParty[]): Array<Paragraph | Table> {
  const width = Math.floor(TEXT_WIDTH / parties.length);
  const cell = (party: OfficialParty) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: BORDERS,
      children: signingLines(party).map(
        (text) =>
          new Paragraph({
            spacing: LINE,
            keepNext: true,
            children: [new TextRun({ text, font: FONTS.text, size: SIZE.small })],
          }),
      ),
    });
  return [
    new Paragraph({ spacing: { before: LINE.line }, keepNext: true }),
    new Table({
      rows: [new TableRow({ cantSplit: true, children: parties.map(cell) })],
      width: { size: width * parties.length, type: WidthType.DXA },
      columnWidths: parties.map(() => width),
      borders: { ...BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    }),
    new Paragraph({ spacing: { after: 0 } }),
  ];
}
