import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { ConversionError } from './errors';
import { FILE_LIMITS } from './limits';
import { checkSignature } from './signature';
import { declaresDoctype } from './xml-scan';

/** The parts of a Word file, by name, inflated. */
export type WordPackage = Map<string, Buffer>;

export type FileLimits = { [key in keyof typeof FILE_LIMITS]: number };

const MAIN_PART = /^word\/document\d*\.xml$/;
const XML_PART = /\.(xml|rels)$/i;

/**
 * Reads every part of a Word file within the limits. What is checked here is what is converted:
 * nothing reads the archive a second time in another way.
 * @throws ConversionError naming what is wrong with the file
 */
export async function readPackage(
  bytes: Buffer,
  limits: FileLimits = FILE_LIMITS,
): Promise<WordPackage> {
  const parts = await readArchive(bytes, limits);
  checkParts(parts);
  return parts;
}

/** The parts of any Office file, whatever they are, inflated within the limits. */
export async function readArchive(bytes: Buffer, limits: FileLimits): Promise<WordPackage> {
  checkSignature(bytes, limits.fileBytes);
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.entries) throw new ConversionError('too-many-parts');
  const parts: WordPackage = new Map();
  const budget = { left: limits.inflatedBytes, ratioLeft: limits.ratio * bytes.length };
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/'))
        parts.set(entry.fileName, await inflate(zip, entry, budget));
    }
  } catch (error) {
    throw error instanceof ConversionError ? error : new ConversionError('damaged', String(error));
  }
  return parts;
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  try {
    // Sizes in headers may lie; they are compared after our own count.
    return await fromBufferPromise(bytes, { validateEntrySizes: false });
  } catch (error) {
    const cut = String(error).includes('End of central directory record signature not found');
    throw new ConversionError(cut ? 'truncated' : 'damaged', String(error));
  }
}

async function inflate(
  zip: ZipFile,
  entry: Entry,
  budget: { left: number; ratioLeft: number },
): Promise<Buffer> {
  if (entry.isEncrypted()) throw new ConversionError('encrypted');
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > budget.left) throw new ConversionError('inflates-too-large');
    if (size > budget.ratioLeft) throw new ConversionError('ratio-too-high');
    chunks.push(chunk);
  }
  if (size !== entry.uncompressedSize) throw new ConversionError('damaged', 'size of a part');
  budget.left -= size;
  budget.ratioLeft -= size;
  return Buffer.concat(chunks, size);
}

/** The name of the part that holds the body, or nothing when this is not a Word file. */
export const mainPartName = (parts: WordPackage): string | undefined =>
  [...parts.keys()].find((name) => MAIN_PART.test(name));

/** The part that holds the body, or nothing when this is not a Word file. */
export const mainPart = (parts: WordPackage): Buffer | undefined =>
  parts.get(mainPartName(parts) ?? '');

function checkParts(parts: WordPackage): void {
  const names = [...parts.keys()];
  if (!mainPart(parts)) throw new ConversionError('not-word');
  if (names.some((name) => name.endsWith('vbaProject.bin'))) throw new ConversionError('macros');
  for (const [name, content] of parts) {
    if (XML_PART.test(name) && declaresDoctype(content)) {
      throw new ConversionError('forbidden-content', name);
    }
  }
}
