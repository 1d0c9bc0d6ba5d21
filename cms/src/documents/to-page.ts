import { convertToHtml } from 'mammoth';
import { embeddedPages } from './embedded-pages';
import { ConversionError, type DocumentWarning } from './errors';
import type { ConversionLimits } from './limits';
import { lostContent } from './lost-content';
import { readPackage, type WordPackage } from './package-reader';
import { takePictures, type MammothInput, type PictureTaker } from './pictures';
import { plainText, storable } from './plain-text';
import { ID_PREFIX, sanitise } from './sanitise';
import { styleMap } from './style-map';
import { setColumnWidths } from './word/column-widths';
import { prepare } from './word/prepare';
import { Told } from './word/told';

export interface ConvertedDocument {
  /** sanitised, ready to be set into a page */
  html: string;
  /** for full-text search */
  text: string;
  warnings: DocumentWarning[];
}

/** Files within files within a file are told, not opened. */
const MAX_DEPTH = 2;
const UNKNOWN_SYMBOL = /^A w:sym element with an unsupported character/;

/**
 * Converts one file in this very process; only the worker calls it, since a hostile file may end
 * the process.
 * @throws ConversionError
 */
export async function toPage(bytes: Buffer, limits: ConversionLimits): Promise<ConvertedDocument> {
  const parts = await readPackage(bytes);
  const pictures = takePictures(limits);
  const told = new Told();
  const raw = await toHtml(parts, limits, pictures, told);
  const html = storable(sanitise(raw));
  const text = plainText(html);
  const warnings = [...told.warningsAfter(pictures.warnings()), ...lostContent(parts)];
  if (!text && !html.includes('<img')) warnings.unshift({ key: 'nothing-converted', params: {} });
  return { html, text, warnings };
}

/**
 * The page before it is sanitised.
 * @param depth how many files this one is embedded in
 */
async function toHtml(
  parts: WordPackage,
  limits: ConversionLimits,
  pictures: PictureTaker,
  told: Told,
  depth = 0,
): Promise<string> {
  const prepared = prepare(parts, told.tell);
  const { value, messages } = await convertToHtml(mammothInput(prepared.parts), {
    styleMap: styleMap(prepared.levels),
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    idPrefix: ID_PREFIX,
    convertImage: pictures.convertImage,
  });
  told.tell('symbols', messages.filter(({ message }) => UNKNOWN_SYMBOL.test(message)).length);
  const page = setColumnWidths(value, prepared.widths);
  const html = await embeddedPages(page, prepared.embedded, told.tell, async (content) =>
    depth < MAX_DEPTH
      ? toHtml(await readPackage(content), limits, pictures, told, depth + 1)
      : undefined,
  );
  if (html.length > limits.outputChars) throw new ConversionError('output-too-large');
  return html;
}

/** Gives mammoth the parts already read within the limits, instead of the archive itself. */
function mammothInput(parts: WordPackage): MammothInput {
  const part = (name: string): Buffer => {
    const content = parts.get(name);
    if (!content) throw new Error(`missing part ${name}`);
    return content;
  };
  const file = {
    exists: (name: string) => parts.has(name),
    read: (name: string, encoding?: BufferEncoding) =>
      Promise.resolve(encoding ? part(name).toString(encoding) : part(name)),
  };
  // mammoth takes an opened archive under `file`; its types do not say so.
  return { file } as unknown as MammothInput;
}
