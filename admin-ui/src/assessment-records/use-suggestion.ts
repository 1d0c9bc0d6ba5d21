import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { AssessmentRecord, Suggestion } from '../api/records';
import { useCan } from '../shared/use-me';
import { isOpen } from './states';

/** The score by the method with the inputs tried, as JSON; only while one can still be given. */
export function useSuggestion(record: AssessmentRecord, inputs: string) {
  const provider = useDataProvider<MilepostProvider>();
  const allowed = useCan('assessment-records', 'suggestion');
  const tried = encodeURIComponent(inputs);
  return useQuery({
    queryKey: ['assessment-records', 'suggestion', record.id, record.version, tried],
    queryFn: () =>
      provider.read<Suggestion>(`assessment-records/${record.id}/suggestion?inputs=${tried}`),
    enabled: allowed && isOpen(record),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
