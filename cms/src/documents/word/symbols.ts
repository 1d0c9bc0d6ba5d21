import { child, element, replace, type XmlElement, type XmlNode, wordsIn } from './xml-tree';

/** The fonts whose letters are pictures; the converter knows what each shows. */
const SYMBOL_FONT = /^(symbol|webdings|wingdings( [23])?)$/i;
/** Boxes, ticks and bullets by signs that every computer has; what they are by the letter is rare. */
const USUAL: Record<string, Record<number, string>> = {
  wingdings: {
    ...{ 0x6c: '●', 0x6e: '■', 0x6f: '□', 0xa1: '○', 0xa8: '☐', 0xd8: '➢' },
    ...{ 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x53: '☒' },
};
const PRIVATE = /[\uf000-\uf0ff]/;

export const run = (children: XmlNode[]): XmlElement => element('w:r', {}, children);
export const text = (words: string): XmlElement =>
  element('w:t', { 'xml:space': 'preserve' }, [words]);

/** A run of a text in a font, which may be a symbol font, as bullets and ticks are. */
export function symbolRun(words: string, font: string, after = ''): XmlElement {
  const shown = symbols(words, font) ?? [text(words.replace(PRIVATE, '•'))];
  return run(after ? [...shown, text(after)] : shown);
}

/** The characters of a symbol font one by one; nothing when the font is an ordinary one. */
function symbols(words: string, font: string): XmlNode[] | undefined {
  if (!SYMBOL_FONT.test(font)) return undefined;
  return [...words].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const inFont = (code > 0x20 && code < 0x100) || PRIVATE.test(sign);
    return inFont ? symbol(font, code & 0xff) : text(sign);
  });
}

function symbol(font: string, code: number): XmlElement {
  const usual = USUAL[font.toLowerCase()]?.[code];
  if (usual) return text(usual);
  return element('w:sym', {
    'w:font': font,
    'w:char': code.toString(16).toUpperCase().padStart(2, '0'),
  });
}

/**
 * Lets the converter read letters typed in a symbol font, such as R in Wingdings 2 for ☑, and
 * `w:sym` of an ordinary font, which names a character by its code.
 */
export function readSymbols(root: XmlElement): void {
  replace(root, (found) => {
    if (found.name === 'w:sym') {
      const font = found.attributes['w:font'] ?? '';
      const code = parseInt(found.attributes['w:char'] ?? '', 16);
      if (!(code >= 0x20 && code <= 0xffff)) return [];
      if (SYMBOL_FONT.test(font)) return [symbol(font, code & 0xff)];
      return [text(String.fromCharCode(code))];
    }
    if (found.name !== 'w:r') return undefined;
    const fonts = child(child(found, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
    const font = fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '';
    if (!SYMBOL_FONT.test(font)) return undefined;
    found.children = found.children.flatMap((node) =>
      typeof node !== 'string' && node.name === 'w:t'
        ? (symbols(wordsIn(node), font) ?? [node])
        : [node],
    );
    return undefined;
  });
}
