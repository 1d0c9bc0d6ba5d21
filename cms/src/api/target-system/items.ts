import type { View } from '../../rest/operation';
import { readOne } from '../../rest/reader';
import { itemsOf } from './read-items';
import { targetSystems } from './resource';

/**
 * Everything a declaration page shows of each target: last year beside it, the framework's default,
 * documents, what is missing. Only targets in the reader's own rows, whatever the system counts.
 */
export const items: View = {
  verb: 'items',
  async answer({ principal, id }) {
    await readOne(principal, targetSystems, id);
    return itemsOf(principal, id);
  },
};
