import { join } from 'node:path';
import { createDocumentStore, type DocumentStore } from '../../documents/store';

let store: DocumentStore | undefined;

/**
 * The private folder of the uploaded documents: in the data folder, or DOCUMENTS_DIR, which several
 * processes must share.
 */
export function documents(): DocumentStore {
  const { DOCUMENTS_DIR, DATA_DIR = 'data' } = process.env;
  return (store ??= createDocumentStore(DOCUMENTS_DIR ?? join(DATA_DIR, 'documents')));
}
