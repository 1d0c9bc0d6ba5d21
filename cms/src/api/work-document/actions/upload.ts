import { rm } from 'node:fs/promises';
import type { Context } from 'koa';
import { z } from 'zod';
import { authorize } from '../../../access/authorize';
import { invalid, Refusal } from '../../../core/refusal';
import { readOne } from '../../../rest/reader';
import { parseInput } from '../../../actions/input';
import { perform } from '../../../actions/action';
import { workDocuments } from '../resource';
import { create } from './create';

const upload = z.object({ filepath: z.string(), originalFilename: z.string().min(1) });
const fields = z.strictObject({ target: z.string(), report: z.string().nullish() });

/** POST multipart {file, target, report?}; the temporary file goes in any case. */
export async function receive(ctx: Context): Promise<void> {
  const { files, body } = ctx.request as { files?: Record<string, unknown>; body?: unknown };
  try {
    const principal = authorize(ctx, workDocuments, 'create');
    const fileInput = upload.safeParse(files?.['file']);
    if (!fileInput.success) throw invalid({ file: { code: 'fileMissing' } });
    const { filepath: path, originalFilename: name } = fileInput.data;
    const input = { ...parseInput(fields, body ?? {}), file: { path, name } };
    const id = await perform(principal, create, input, ctx.ip).catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 404)
        throw invalid({ target: { code: 'targetNotFound' } });
      throw error;
    });
    ctx.status = 201;
    ctx.type = 'application/json';
    ctx.body = await readOne(principal, workDocuments, id);
  } finally {
    await discard(files);
  }
}

async function discard(files: Record<string, unknown> | undefined): Promise<void> {
  const all = Object.values(files ?? {}).flat();
  for (const file of all) {
    const read = upload.safeParse(file);
    if (read.success) await rm(read.data.filepath, { force: true });
  }
}
