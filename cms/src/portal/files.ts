import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface PortalFile {
  type: string;
  etag: string;
  /** Its name changes with its content. */
  hashed: boolean;
  body(encoding: Encoding): Promise<Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = /^(text|application)\/|svg/;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compress: Record<Exclude<Encoding, 'identity'>, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, QUALITY),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** The built portal by URL path, in memory: a path that is not a key does not exist. */
export function readPortal(folder: string): ReadonlyMap<string, PortalFile> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        return [path, portalFile(path, readFileSync(file))];
      }),
  );
}

function portalFile(path: string, content: Buffer): PortalFile {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const kept = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(content)]]);
  return {
    type,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`,
    hashed: path.startsWith('/assets/'),
    body(encoding) {
      const wanted = COMPRESSED.test(type) ? encoding : 'identity';
      const known = kept.get(wanted);
      if (known || wanted === 'identity') return known ?? Promise.resolve(content);
      const made = compress[wanted](content);
      kept.set(wanted, made);
      return made;
    },
  };
}

/** Whether the file is worth an encoding at all. */
export const isCompressed = (file: PortalFile): boolean => COMPRESSED.test(file.type);
