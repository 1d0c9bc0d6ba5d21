import { exactSum } from '@milepost/domain/exact/text';

import { carriesPoints } from '../shared/methods/views';
import type { SystemItem } from './types';

/** The targets of one type, in the server's order. */
export interface Group {
  id: string;
  name: string;
  items: SystemItem[];
  /** What its items add up to; bonus and veto items carry none. */
  points: string;
}

export function groupsOf(items: readonly SystemItem[]): Group[] {
  const groups = new Map<string, SystemItem[]>();
  for (const item of items) {
    const id = item.targetType?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return [...groups].map(([id, of]) => ({
    id,
    name: of[0]?.targetType?.name ?? '',
    items: of,
    points: exactSum(of.filter(carriesPoints).map(({ points }) => points)) ?? '–',
  }));
}
