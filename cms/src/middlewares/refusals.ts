import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { translate } from '../messages';
import { errorBody, type Refusal } from '../core/refusal';
import { localeOfRequest } from '../rest/locale';
import { refusalOf, refusalOfStatus } from '../rest/refusals';

/**
 * The last resort: whatever is thrown below becomes an answer in the product's words. Our API has its
 * own shape; the Strapi admin reads Strapi's.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const ours = ctx.path === '/api' || ctx.path.startsWith('/api/');
    try {
      await next();
      const refused = ours && isForeign(ctx) ? refusalOfStatus(ctx.status) : undefined;
      if (refused) await answer(ctx, refused);
    } catch (error) {
      const refusal = refusalOf(error);
      if (ours) {
        if (refusal) return await answer(ctx, refusal);
        strapi.log.error(error);
        ctx.status = 500;
        ctx.body = { message: translate(localeOfRequest(ctx), 'internal'), code: 'internal' };
        return;
      }
      if (!refusal || isStrapis(error)) throw atField(ctx, error);
      answerAdmin(ctx, refusal);
    }
  };

async function answer(ctx: Context, refusal: Refusal): Promise<void> {
  const locale = localeOfRequest(ctx);
  const body = errorBody(refusal, locale);
  if (refusal.file) body.file = (await refusal.file(locale)).toString('base64');
  ctx.status = refusal.status;
  ctx.body = body;
}

function answerAdmin(ctx: Context, refusal: Refusal): void {
  const { message, errors = {} } = errorBody(refusal, localeOfRequest(ctx));
  const list = Object.entries(errors).map(([field, text]) => ({
    path: field.split('.'),
    message: text,
    name: 'ValidationError',
  }));
  const name = list.length > 0 ? 'ValidationError' : 'ApplicationError';
  const error = { status: refusal.status, name, message };
  ctx.status = refusal.status;
  ctx.body = { data: null, error: { ...error, details: { errors: list } } };
}

/** The field of a refusal of which only the words have come through, as the form wants it. */
function atField(ctx: Context, error: unknown): unknown {
  const field: unknown = ctx.state.refusedField;
  if (typeof field !== 'string' || !(error instanceof errors.ApplicationError)) return error;
  const message = String(error.message);
  return new errors.ValidationError(message, {
    errors: [{ path: [field], name: 'ValidationError', message }],
  });
}

/** Refusals that Strapi or its router wrote itself. */
function isForeign(ctx: Context): boolean {
  if (ctx.status < 400) return false;
  const body: unknown = ctx.body;
  return body === undefined || body === null || (typeof body === 'object' && !('code' in body));
}

const isStrapis = (error: unknown): boolean =>
  error instanceof Error && 'details' in error && !('severity' in error);
