import { load } from '../../core/snapshot';
import { copyOf } from '../../core/copy-of';
import { nameIn } from '../../domain/periods';

const UID = 'api::evaluation-scheme.evaluation-scheme';

/** An evaluation scheme as a draft of another year, in the caller's transaction (BX-14). */
export async function copyScheme(documentId: string, year: number): Promise<string> {
  const source = await load(UID, documentId);
  if (!source) throw new Error(`there is no scheme ${documentId}`);
  const name = nameIn(String(source.name), Number(source.year), year);
  const data = { ...copyOf(UID, source), name, year, state: 'draft' };
  await strapi.documents(UID).create({ data: data as never });
  return name;
}
