import type { Context, Next } from 'koa';
import { isClean } from '../rest/characters';
import { Refusal } from '../core/refusal';

/** Refuses NUL and lone surrogates, in the address and in the body, before anything uses them. */
export default () =>
  (ctx: Context, next: Next): Promise<void> => {
    const { body, files } = ctx.request as { body?: unknown; files?: unknown };
    if (!isCleanAddress(ctx.originalUrl) || !isClean(body) || !isClean(namesOf(files)))
      throw new Refusal(400, 'badCharacter');
    return next();
  };

function isCleanAddress(url: string): boolean {
  try {
    return isClean(decodeURIComponent(url));
  } catch {
    return false;
  }
}

function namesOf(files: unknown): unknown[] {
  if (typeof files !== 'object' || files === null) return [];
  return Object.entries(files).flatMap(([field, list]: [string, unknown]) =>
    [list].flat().map((file) => {
      const name: unknown =
        typeof file === 'object' && file && 'originalFilename' in file ? file.originalFilename : '';
      return [field, name];
    }),
  );
}
