import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import { tokens } from '../access/tokens';
import { Refusal } from '../core/refusal';

interface Uploaded {
  filepath?: unknown;
}

/**
 * Files come in before any route is found: from nobody who is not signed in, and what was written to
 * the temporary folder goes when the answer does. (Routes under /upload check the Strapi admin's own token.)
 */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (!ctx.is('multipart')) {
      await next();
      return;
    }
    const bearer = /^bearer (\S+)$/i.exec(ctx.get('authorization'))?.[1];
    if (!bearer) throw new Refusal(401, 'unauthorized');
    if (ctx.path.startsWith('/api/') && !tokens.sessionOf(bearer))
      throw new Refusal(401, 'unauthorized');
    try {
      await next();
    } catch (error) {
      throw isUnreadable(error) ? new Refusal(400, 'malformed') : error;
    } finally {
      const { files = {} } = ctx.request as { files?: Record<string, Uploaded | Uploaded[]> };
      for (const { filepath } of Object.values(files ?? {}).flat())
        if (typeof filepath === 'string') await rm(filepath, { force: true });
    }
  };

/** The parser of forms says so by `httpCode`, where others say `status`. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && 'httpCode' in error && error.httpCode === 400;
