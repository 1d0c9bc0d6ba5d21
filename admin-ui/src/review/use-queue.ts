import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { useYear } from '../shared/year';
import type { ReviewQueue, ReviewQueueQuery } from './types';

export const PAGE = 100;

/** A page of what waits for review; read anew after every action. */
export function useQueue(
  { state, order, marked, unit, targetType, q }: ReviewQueueQuery,
  page: number,
) {
  const provider = useDataProvider<MilepostProvider>();
  const { year } = useYear();
  const filter = {
    year,
    state,
    ...(marked ? { marked } : {}),
    ...(unit ? { unit } : {}),
    ...(targetType ? { targetType } : {}),
    ...(q ? { q } : {}),
  };
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify([order, 'ASC']),
    range: JSON.stringify([page * PAGE, page * PAGE + PAGE - 1]),
  });
  return useQuery({
    queryKey: ['targets', 'queue', query.toString()],
    queryFn: () => provider.read<ReviewQueue>(`targets/queue?${query.toString()}`),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  });
}
