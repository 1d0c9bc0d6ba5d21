import { convertToHtml } from 'mammoth';
import { ConversionError, type DocumentWarning } from './errors';
import type { ConversionLimits } from './limits';
import { lostContent } from './lost-content';
import { readPackage, type WordPackage } from './package-reader';
import { takePictures, type MammothInput } from './pictures';
import { plainText, storable } from './plain-text';
import { ID_PREFIX, sanitise } from './sanitise';

export interface ConvertedDocument {
  /** sanitised, ready to be set into a page */
  html: string;
  /** for full-text search */
  text: string;
  warnings: DocumentWarning[];
}

// Word, WPS and older templates name the same styles differently.
const STYLE_MAP = [
  "p[style-name='Title'] => h1.document-title:fresh",
  "p[style-name='标题'] => h1.document-title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  'u => u',
  'strike => s',
];

/**
 * Converts one file in this very process; only the worker calls it, since a hostile file may end
 * the process.
 * @throws ConversionError
 */
export async function toPage(bytes: Buffer, limits: ConversionLimits): Promise<ConvertedDocument> {
  const parts = await readPackage(bytes);
  const pictures = takePictures(limits);
  const raw = await convertToHtml(mammothInput(parts), {
    styleMap: STYLE_MAP,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    idPrefix: ID_PREFIX,
    convertImage: pictures.convertImage,
  });
  if (raw.value.length > limits.outputChars) throw new ConversionError('output-too-large');
  const html = storable(sanitise(raw.value));
  const text = plainText(html);
  const warnings = [...pictures.warnings(), ...lostContent(parts)];
  if (!text && !html.includes('<img')) warnings.unshift({ key: 'nothing-converted', params: {} });
  return { html, text, warnings };
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
