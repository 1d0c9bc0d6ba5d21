import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { Target } from '../api/records';
import { useUnsaved } from '../shared/unsaved';
import { useMe } from '../shared/use-me';
import type { Draft } from './draft';
import { DraftQueue } from './draft-queue';
import type { DraftServer } from './draft-queue';
import { fieldFault } from './field-fault';
import { draftStorageOf } from './draft-storage';
import type { SystemItem } from './types';

/** The rows of the page as they are typed; sent at once when the connection is back. */
export function useDraftQueue(system: string, items: SystemItem[]): DraftQueue {
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const { me } = useMe();
  const [queue] = useState(() => {
    const server: DraftServer = {
      save: async (id, version, typed) =>
        (await provider.act('targets', { id, version }, 'save', typed)) as Target,
      read: async (id) => (await provider.getOne<Target>('targets', { id })).data,
      fault: fieldFault(translate),
      offline: () => translate('resources.target-systems.status.unreachable'),
    };
    const made = new DraftQueue(server, draftStorageOf(me?.user.id ?? '', system));
    made.load(items);
    return made;
  });
  useEffect(() => queue.load(items), [queue, items]);
  useEffect(() => {
    queue.open();
    const sendNow = () => void queue.settle();
    window.addEventListener('online', sendNow);
    return () => {
      window.removeEventListener('online', sendNow);
      queue.close();
    };
  }, [queue]);
  useUnsaved({
    count: () => queue.unsaved(),
    settle: () => queue.settle(),
    drop: () => queue.drop(),
  });
  return queue;
}

/** One row; drawn anew only when it changes. */
export const useDraft = (queue: DraftQueue, id: string): Draft | undefined =>
  useSyncExternalStore(queue.subscribe, () => queue.get(id));

/** All rows, for what is counted over them. */
export const useRevision = (queue: DraftQueue): number =>
  useSyncExternalStore(queue.subscribe, () => queue.revision);
