import { Document, Packer } from 'docx';
import { headingBlock, redHead, signatureBlocks, textBlock, titleBlock } from './blocks';
import { pictureBlocks, tableBlocks } from './figures';
import { FOOTERS, PAGE, STYLES } from './layout';
import { officialDate, type OfficialDocument } from './model';
import { signingBlocks } from './parties';
import { coreProperties, withoutClock } from './reproducible';

/**
 * Writes a Word file in the layout of GB/T 9704-2012. The same input gives the same bytes: the date
 * in the file is that of the document, not of the day it was written.
 */
export async function writeOfficialDocument(input: OfficialDocument): Promise<Buffer> {
  const body = input.sections.flatMap((section, index) => [
    headingBlock(section.heading),
    ...section.paragraphs.map(textBlock),
    ...(section.table ? tableBlocks(section.table) : []),
    ...(section.picture ? pictureBlocks(section.picture, index + 1) : []),
  ]);
  const document = new Document({
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: PAGE,
        footers: FOOTERS,
        children: [
          ...(input.number ? redHead(input.issuer, input.number) : []),
          titleBlock(input.title),
          ...(input.opening ?? []).map(textBlock),
          ...body,
          ...(input.parties
            ? signingBlocks(input.parties)
            : signatureBlocks(input.issuer, officialDate(input.date))),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [coreProperties(input)]);
  return withoutClock(bytes);
}
