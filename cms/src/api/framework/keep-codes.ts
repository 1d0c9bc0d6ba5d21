import { Faulty } from '../../core/faulty';
import { assignKeys, codeFaults } from '../../domain/framework';
import { newId } from '../../core/new-id';
import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { loadFramework } from './load';
import { publishedItems } from './published';

/** Gives every item of a saved draft its key, and refuses what would move a published code (PM-3). */
export async function keepCodes(work: UnitOfWork<Actor>, documentId: string): Promise<void> {
  const { items } = await loadFramework(documentId);
  const published = await publishedItems(work.trx, documentId);
  const known = items.map(({ itemKey, code, name, indicator }) => ({
    key: itemKey,
    code,
    name,
    indicator: indicator?.code ?? null,
  }));
  const keys = assignKeys(known, published, newId);
  const keyed = items.map((item, index) => ({ ...item, key: keys[index] ?? newId() }));
  const faults = codeFaults(keyed, published);
  if (faults.length > 0) throw new Faulty('frameworkCodes', faults);
  for (const { id, itemKey, key } of keyed)
    if (itemKey !== key)
      await work.amend('components_appraisal_framework_items', { id }, { itemKey: key });
}
