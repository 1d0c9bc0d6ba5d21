import { join } from 'node:path';
import { createDocumentStore, type DocumentStore } from '../../../documents/store';

let store: DocumentStore | undefined;

/** The private folder of the uploaded documents, in the data folder. */
export function documents(): DocumentStore {
  return (store ??= createDocumentStore(join(process.env.DATA_DIR ?? 'data', 'documents')));
}
