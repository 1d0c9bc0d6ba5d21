import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetList } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { useCan } from '../shared/use-me';
import type { EvaluationResult, Explanation } from './types';

/**
 * The records behind a score. A peer's result is open to everybody, its records are not: asked for
 * only where the reader sees records of that unit and year at all.
 */
export function useExplanation(result: EvaluationResult | undefined): Explanation | undefined {
  const provider = useDataProvider<MilepostProvider>();
  const mayExplain = useCan('evaluation-results', 'explanation');
  const id = result?.id ?? '';
  const { total = 0 } = useGetList(
    'assessment-records',
    {
      filter: { unit: result?.unit.id, year: result?.year },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'id', order: 'ASC' },
    },
    { enabled: mayExplain && result !== undefined },
  );
  const { data } = useQuery({
    queryKey: ['evaluation-results', id, 'explanation'],
    enabled: mayExplain && total > 0,
    retry: false,
    queryFn: () => provider.read<Explanation>(`evaluation-results/${id}/explanation`),
  });
  return data;
}
