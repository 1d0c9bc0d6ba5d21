import type { Context } from 'koa';
import { attachment } from '../rest/attachment';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers with an Excel file to be saved under a name. */
export function sendWorkbook(ctx: Context, name: string, file: Buffer): void {
  ctx.set('Content-Disposition', attachment(name));
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.type = TYPE;
  ctx.body = file;
}
