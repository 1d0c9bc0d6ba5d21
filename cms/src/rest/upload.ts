import type { Context } from 'koa';
import { z } from 'zod';
import { invalid } from '../core/refusal';

/** An upload as it lies in the temporary folder, which is cleared when the request ends. */
export const uploadedFile = z.strictObject({ path: z.string(), name: z.string().min(1) });
export type UploadedFile = z.infer<typeof uploadedFile>;

const formFile = z.object({ filepath: z.string(), originalFilename: z.string().min(1) });

/** The file of a multipart request; 400 at `file` without one. */
export function fileOf(ctx: Context): UploadedFile {
  const { files } = ctx.request as { files?: Record<string, unknown> };
  const read = formFile.safeParse(files?.['file']);
  if (!read.success) throw invalid({ file: { code: 'fileMissing' } });
  return { path: read.data.filepath, name: read.data.originalFilename };
}
