import { levelStyle } from './word/styles';

const HEADINGS = [1, 2, 3, 4, 5, 6];

/**
 * What becomes of styles, in mammoth's words; names are compared whatever their case. Word, WPS,
 * LibreOffice and Pages name the same styles differently. mammoth's own map is not used: it is read
 * anew for every file, and most of it is about lists, whose labels are text by now.
 */
const STYLES = [
  "p[style-name='Title'] => h1.document-title:fresh",
  "p[style-name='标题'] => h1.document-title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  ...HEADINGS.flatMap((level) => [
    `p.Heading${level} => h${level}:fresh`,
    `p[style-name='heading ${level}'] => h${level}:fresh`,
  ]),
  'p.Heading => h1:fresh',
  "p[style-name='Heading'] => h1:fresh",
  "r[style-name='Strong'] => strong",
  ...['footnote', 'endnote', 'annotation'].flatMap((note) => [
    `p[style-name='${note} text'] => p:fresh`,
    `r[style-name='${note} reference'] =>`,
  ]),
  "p[style-name='Normal'] => p:fresh",
  "r[style-name='Hyperlink'] =>",
  'u => u',
  'strike => s',
];

/** The map for a file whose lists have these levels. */
export const styleMap = (levels: Iterable<number>): string[] => [
  ...STYLES,
  ...[...levels].map((level) => `p[style-name='${levelStyle(level)}'] => p.level-${level}:fresh`),
];
