import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isCompressed, readPortal, type PortalFile } from '../portal/files';
import { isPortal, policyOf } from '../portal/headers';

const YEAR = 365 * 24 * 3600;

/** Serves the built portal at `/`, its index.html for every page address, and its security headers. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const files = readPortal(resolve(strapi.dirs.app.root, '../admin-ui/dist'));
  return async (ctx: Context, next: Next): Promise<void> => {
    const policy = policyOf(ctx.path);
    if (policy) ctx.set('Content-Security-Policy', policy);
    ctx.set('Referrer-Policy', 'same-origin');
    ctx.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    if (ctx.path.startsWith('/api/')) ctx.set('Cache-Control', 'no-store');
    const file = isReading(ctx) ? fileOf(files, ctx.path) : undefined;
    await (file ? send(ctx, file) : next());
  };
};

const isReading = (ctx: Context): boolean => ctx.method === 'GET' || ctx.method === 'HEAD';

function fileOf(files: ReadonlyMap<string, PortalFile>, path: string): PortalFile | undefined {
  if (!isPortal(path)) return undefined;
  const isPage = !/\.[^/]*$/.test(path);
  return files.get(path) ?? (isPage ? files.get('/index.html') : undefined);
}

async function send(ctx: Context, file: PortalFile): Promise<void> {
  ctx.set('Cache-Control', file.hashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  ctx.set('ETag', file.etag);
  ctx.type = file.type;
  if (isCompressed(file)) ctx.vary('Accept-Encoding');
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  const accepted = isCompressed(file) && ctx.acceptsEncodings('br', 'gzip', 'identity');
  const encoding = accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  ctx.body = await file.body(encoding);
}
