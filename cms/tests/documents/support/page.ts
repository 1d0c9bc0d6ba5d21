import { CONVERSION_LIMITS } from '../../../src/documents/limits';
import { toPage } from '../../../src/documents/to-page';
import { wordParts, zip } from './zip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface MoreParts {
  styles?: string;
  numbering?: string;
  /** further parts by name */
  parts?: Record<string, string | Buffer>;
  /** what `word/document.xml.rels` says instead */
  relationships?: string;
}

const PREFIXES = [
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
].join(' ');

/** Converts a body, in this process. */
export function page(body: string, more: MoreParts = {}) {
  const parts = wordParts(body);
  parts['word/document.xml'] = String(parts['word/document.xml']).replace(
    '<w:document ',
    `<w:document ${PREFIXES} `,
  );
  if (more.styles) parts['word/styles.xml'] = `<w:styles ${W}>${more.styles}</w:styles>`;
  if (more.numbering) {
    parts['word/numbering.xml'] = `<w:numbering ${W}>${more.numbering}</w:numbering>`;
  }
  if (more.relationships) {
    parts['word/_rels/document.xml.rels'] = String(parts['word/_rels/document.xml.rels']).replace(
      '</Relationships>',
      `${more.relationships}</Relationships>`,
    );
  }
  return toPage(zip({ ...parts, ...more.parts }), CONVERSION_LIMITS);
}

/** A run with its properties, such as `<w:vanish/>`. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const inParagraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
