import { z } from 'zod';
import { convertDocument } from '../../documents/converter';
import { ConversionError } from '../../documents/errors';
import { defineJob as declareJob } from '../../jobs';
import { SYSTEM } from '../../actions/actor';
import { inTransaction } from '../../actions/transaction';
import type { Values } from '../../actions/unit-of-work';
import { documents } from './store';

/** Name of the job. */
export const CONVERT = 'convert-document';

const data = z.strictObject({ documentId: z.string() });

/** Declares the job that turns uploaded Word files into pages (EX-4). */
export function defineConversionJob(): void {
  declareJob(CONVERT, data, { run: ({ documentId }) => convert(documentId), onFailed: givenUp });
}

/** A file that cannot be converted is an answer, not an error: trying again would not help. */
async function convert(documentId: string): Promise<void> {
  const row = await strapi.db
    .connection('work_documents')
    .where({ document_id: documentId })
    .whereNot({ state: 'converted' })
    .first<{ storage_key: string } | undefined>('storage_key');
  if (!row) return;
  await write(documentId, { state: 'converting' });
  try {
    const { html, text, warnings } = await convertDocument(documents().pathOf(row.storage_key));
    const page = { html, plainText: text, warnings, failure: null };
    await write(documentId, { state: 'converted', ...page });
  } catch (error) {
    if (!(error instanceof ConversionError) || error.code === 'crashed') throw error;
    await write(documentId, { state: 'failed', failure: error.code });
  }
}

/** The last attempt failed too. */
async function givenUp({ documentId }: z.infer<typeof data>): Promise<void> {
  await write(documentId, { state: 'failed', failure: 'crashed' });
}

async function write(documentId: string, values: Values): Promise<void> {
  await inTransaction(SYSTEM, (work) => work.updateWhere('work_documents', { documentId }, values));
}
