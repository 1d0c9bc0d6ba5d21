import type { ClipboardEvent } from 'react';
import { useNotify } from 'react-admin';

import type { DraftQueue } from './draft-queue';
import { pastedBlock } from './paste';
import type { Field, SystemItem } from './types';

const base = 'resources.target-systems';
const LONG_ENOUGH = 15_000;

/**
 * Lays a block from a spreadsheet over the rows; what does not fit is reported, not dropped
 * silently.
 */
export function usePaste(queue: DraftQueue, group: readonly SystemItem[], id: string) {
  const notify = useNotify();
  return (field: Field) => (event: ClipboardEvent<HTMLElement>) => {
    const items = group.map((item) => ({
      ...item,
      state: queue.get(item.id)?.state ?? item.state,
    }));
    const text = event.clipboardData.getData('text');
    const block = pastedBlock(text, items, { id, field });
    if (block === null) return;
    event.preventDefault();
    for (const one of block.typed) queue.type(one.id, one.field, one.value);
    const { lines, placed, beyond } = block;
    const words = { lines, placed, left: lines - placed, beyond };
    const cutOff = placed < lines ? 'lines' : beyond > 0 ? 'columns' : null;
    if (cutOff)
      notify(`${base}.paste.${cutOff}`, {
        type: 'warning',
        messageArgs: words,
        autoHideDuration: LONG_ENOUGH,
      });
  };
}
