import { Stack, Typography } from '@mui/material';
import { Title, useGetList, useTranslate } from 'react-admin';

import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { EvaluationRunCard } from './EvaluationRunCard';
import { StartRun } from './StartRun';
import { isRunning } from './states';
import type { EvaluationRun } from './types';

const POLL = 1000;

/** The runs of a year, newest first; a running one is followed by its progress bar. */
export function EvaluationRunList() {
  const { year } = useYear();
  const translate = useTranslate();
  const mayStart = useCan('evaluation-runs', 'create');
  const { data, isPending, error, refetch } = useGetList<EvaluationRun>(
    'evaluation-runs',
    {
      filter: { year },
      sort: { field: 'createdAt', order: 'DESC' },
      pagination: { page: 1, perPage: 50 },
    },
    { refetchInterval: ({ state }) => (state.data?.data.some(isRunning) ? POLL : false) },
  );
  return (
    <Stack spacing={2} sx={{ mt: 2 }}>
      <Title title={translate('resources.evaluation-runs.name', { smart_count: 2 })} />
      {mayStart && <StartRun onStarted={() => void refetch()} />}
      {error && <Typography color="error">{error.message}</Typography>}
      {!isPending && data?.length === 0 && (
        <Typography color="text.secondary">
          {translate('resources.evaluation-runs.nothing')}
        </Typography>
      )}
      {data?.map((run) => (
        <EvaluationRunCard key={run.id} run={run} onChanged={() => void refetch()} />
      ))}
    </Stack>
  );
}
