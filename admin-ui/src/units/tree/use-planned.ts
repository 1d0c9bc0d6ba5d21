import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';

import { allRows } from '../../shared/all-rows';
import { useCan } from '../../shared/use-me';
import type { UnitChange } from '../../unit-changes/types';

export type Planned = ReadonlyMap<string, readonly UnitChange[]>;

/** What is planned for units, by the unit's id; nothing for those who may not see it. */
export function usePlanned(): Planned {
  const provider = useDataProvider();
  const { data } = useQuery({
    queryKey: ['unit-changes', 'planned'],
    queryFn: () =>
      allRows<UnitChange>(
        provider,
        'unit-changes',
        { field: 'effectiveOn', order: 'ASC' },
        { state: 'pending' },
      ),
    enabled: useCan('unit-changes', 'find'),
  });
  return useMemo(() => byUnit(data ?? []), [data]);
}

function byUnit(changes: readonly UnitChange[]): Planned {
  const planned = new Map<string, UnitChange[]>();
  for (const change of changes)
    if (change.unit) planned.set(change.unit.id, [...(planned.get(change.unit.id) ?? []), change]);
  return planned;
}
