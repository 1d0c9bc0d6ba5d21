import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDataProvider, useStore } from 'react-admin';

import { allRows } from '../../shared/all-rows';
import type { Unit } from '../types';
import { rowsOf } from './rows';

/** Every unit, and what of the tree is open, searched for and shown. */
export function useTree() {
  const provider = useDataProvider();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['units', 'tree'],
    queryFn: () => allRows<Unit>(provider, 'units', { field: 'sortOrder', order: 'ASC' }, {}),
  });
  const [closed, setClosed] = useStore('units.closed', false);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [query, setQuery] = useState('');
  const units = useMemo(() => data ?? [], [data]);
  const rows = useMemo(
    () => rowsOf(units, { collapsed, query, closed }),
    [units, collapsed, query, closed],
  );
  const toggle = (id: string, open: boolean) =>
    setCollapsed((before) => {
      const after = new Set(before);
      if (open) after.delete(id);
      else after.add(id);
      return after;
    });
  const retry = () => void refetch();
  return { units, rows, error, isPending, retry, toggle, query, setQuery, closed, setClosed };
}

export type Tree = ReturnType<typeof useTree>;
