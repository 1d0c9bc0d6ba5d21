import { useListContext } from 'react-admin';

/** The filters of the list around, typed: react-admin leaves them open. */
export function useFilters() {
  const list = useListContext();
  const values = list.filterValues as Record<string, unknown>;
  const setValues = (next: Record<string, unknown>) => list.setFilters(next, undefined, false);
  return { values, setValues };
}
