import { readFile, stat } from 'node:fs/promises';
import { ConversionError } from './errors';
import { FILE_LIMITS } from './limits';
import { readPackage, type FileLimits } from './package-reader';

export interface Inspection {
  /** bytes as uploaded, and bytes of all parts inflated */
  size: number;
  inflated: number;
  entries: number;
}

/**
 * Checks an uploaded file before it is kept: signature, size, archive and limits.
 * @param source path of the file, or its bytes
 * @throws ConversionError naming what is wrong
 */
export async function inspectDocx(
  source: string | Buffer,
  limits: FileLimits = FILE_LIMITS,
): Promise<Inspection> {
  const bytes = await loadDocx(source, limits.fileBytes);
  const parts = await readPackage(bytes, limits);
  let inflated = 0;
  for (const part of parts.values()) inflated += part.length;
  return { size: bytes.length, inflated, entries: parts.size };
}

/** The bytes of a file, without reading one that is too large. */
export async function loadDocx(source: string | Buffer, maxBytes: number): Promise<Buffer> {
  if (typeof source !== 'string') return source;
  if ((await stat(source)).size > maxBytes) throw new ConversionError('too-large');
  return readFile(source);
}
