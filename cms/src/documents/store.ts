import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ConversionError } from './errors';
import { FILE_LIMITS } from './limits';

export interface StoredFile {
  /** 32 hexadecimal digits, drawn at random */
  key: string;
  sha256: string;
  /** bytes */
  size: number;
}

export interface DocumentStore {
  /** @throws ConversionError `too-large`; nothing is kept then */
  storeFile: (source: Readable | string) => Promise<StoredFile>;
  /** @throws Error for a key that is not one of ours, or a file that is not there (ENOENT) */
  openFile: (key: string) => Promise<{ stream: Readable; size: number }>;
  /** Where a file lies, for the converter. */
  pathOf: (key: string) => string;
  removeFile: (key: string) => Promise<void>;
}

const KEY = /^[0-9a-f]{32}$/;

/**
 * Private files in one folder. Names are drawn here and never come from the uploader, so no name
 * leads out of the folder; only the owner of the process can read them.
 */
export function createDocumentStore(
  folder: string,
  maxBytes: number = FILE_LIMITS.fileBytes,
): DocumentStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error('not a document key');
    return join(folder, key.slice(0, 2), key);
  };

  const storeFile = async (source: Readable | string): Promise<StoredFile> => {
    const key = randomBytes(16).toString('hex');
    const path = pathOf(key);
    const incoming = `${path}.incoming`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const stream = typeof source === 'string' ? createReadStream(source) : source;
    const file = await open(incoming, 'wx', 0o600);
    try {
      const written = await copy(stream, file, maxBytes);
      await file.sync();
      await rename(incoming, path);
      return { key, ...written };
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  };

  const openFile = async (key: string) => {
    const file = await open(pathOf(key), 'r');
    return { stream: file.createReadStream(), size: (await file.stat()).size };
  };

  return { storeFile, openFile, pathOf, removeFile: (key) => rm(pathOf(key), { force: true }) };
}

async function copy(
  stream: Readable,
  file: FileHandle,
  maxBytes: number,
): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new ConversionError('too-large');
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), size };
}
