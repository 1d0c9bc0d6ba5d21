import { documentsDir } from '../../core/settings';
import { createDocumentStore, type DocumentStore } from '../../documents/store';

let store: DocumentStore | undefined;

/**
 * The private folder of the uploaded documents: in the data folder, or DOCUMENTS_DIR, which several
 * processes must share.
 */
export function documents(): DocumentStore {
  return (store ??= createDocumentStore(documentsDir()));
}
