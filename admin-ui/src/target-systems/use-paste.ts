import type { ClipboardEvent } from 'react';

import { usePasteNotice } from '../shared/use-paste-notice';
import type { DraftQueue } from './draft-queue';
import { pastedBlock } from './paste';
import type { Field, SystemItem } from './types';

/**
 * Lays a block from a spreadsheet over the rows; what does not fit is reported, not dropped
 * silently.
 */
export function usePaste(queue: DraftQueue, group: readonly SystemItem[], id: string) {
  const tellMissed = usePasteNotice();
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
    tellMissed(block.missed);
  };
}
