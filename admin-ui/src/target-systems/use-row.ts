import { useState } from 'react';
import type { DragEvent } from 'react';

import { useCan } from '../shared/use-me';
import { useUpload } from '../work-documents/use-upload';
import type { Draft } from './draft';
import type { DraftQueue } from './draft-queue';
import { isOpen } from './types';
import type { SystemItem } from './types';
import { useDraft } from './use-draft-queue';

export interface RowProps {
  item: SystemItem;
  queue: DraftQueue;
  /** The targets of the type, in the order of the page. */
  group: readonly SystemItem[];
  /** Whether the person may type at all; the state decides row by row. */
  mayWrite: boolean;
}

/** What a row does, as a line of the table and as a card: opens, takes dropped Word files. */
export function useRow({ item, queue, mayWrite }: RowProps) {
  const draft = useDraft(queue, item.id);
  const mayUpload = useCan('work-documents', 'create');
  const { fieldError, send } = useUpload({ target: item.id });
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [over, setOver] = useState(false);
  const drop = mayUpload
    ? {
        onDragOver: (event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: (event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          setChosen(true);
          void send(event.dataTransfer.files);
        },
      }
    : {};
  const expanded = chosen ?? (draft !== undefined && asksForMore(item, draft));
  return {
    draft,
    fieldError,
    editable: mayWrite && draft !== undefined && isOpen(draft),
    expanded,
    toggle: () => setChosen(!expanded),
    drop,
    over,
  };
}

/** A note or a error at basis or measures is not to be missed. */
const asksForMore = (item: SystemItem, draft: Draft): boolean =>
  (item.state === 'returned' &&
    (item.returnNotes?.basis !== undefined || item.returnNotes?.measures !== undefined)) ||
  draft.errors.basis !== undefined ||
  draft.errors.measures !== undefined;
