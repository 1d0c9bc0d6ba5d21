import { Box, Card, CardContent, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useGetList, useTranslate } from 'react-admin';

import { useYear } from '../shared/year';
import { RankingGroup } from './RankingGroup';
import type { EvaluationResult } from './types';

interface Run {
  id: string;
  state: string;
  finishedAt: string | null;
}

/** The ranking of a year's latest run, one chart for each assessment type. */
export function RankingPage() {
  const { year } = useYear();
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string>();
  const { data, isPending, error } = useGetList<EvaluationResult>('evaluation-results', {
    filter: { year },
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'rank', order: 'ASC' },
  });
  const runs = runsOf(data ?? []);
  const run = runs.find(({ id }) => id === chosen) ?? runs[0];
  const results = (data ?? []).filter((result) => result.run.id === run?.id);

  return (
    <Box sx={{ mt: 2 }}>
      <Title title={translate('resources.evaluation-results.name', { smart_count: 2 })} />
      {error && <Typography color="error">{error.message}</Typography>}
      {!isPending && !error && results.length === 0 && <Nothing />}
      {runs.length > 1 && run && (
        <TextField
          select
          size="small"
          label={translate('resources.evaluation-results.fields.run')}
          value={run.id}
          onChange={({ target }) => setChosen(target.value)}
          sx={{ mb: 2, minWidth: 260 }}
        >
          {runs.map(({ id, state, finishedAt }) => (
            <MenuItem key={id} value={id}>
              {finishedAt?.slice(0, 16).replace('T', ' ')} ·{' '}
              {translate(`resources.evaluation-runs.states.${state}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {groupsOf(results).map((group) => (
        <RankingGroup key={group[0]?.assessmentType.id} results={group} />
      ))}
    </Box>
  );
}

function Nothing() {
  const translate = useTranslate();
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('resources.evaluation-results.nothing')}</Typography>
        <Typography color="text.secondary">
          {translate('resources.evaluation-results.nothingHint')}
        </Typography>
      </CardContent>
    </Card>
  );
}

/** Published before anything else, then the newest. */
function runsOf(results: readonly EvaluationResult[]): Run[] {
  const runs = new Map(results.map(({ run }) => [run.id, run as unknown as Run]));
  return [...runs.values()].sort(
    (a, b) =>
      Number(b.state === 'published') - Number(a.state === 'published') ||
      (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''),
  );
}

function groupsOf(results: readonly EvaluationResult[]): EvaluationResult[][] {
  const groups = new Map<string, EvaluationResult[]>();
  for (const result of results) {
    const group = groups.get(result.assessmentType.id);
    if (group) group.push(result);
    else groups.set(result.assessmentType.id, [result]);
  }
  return [...groups.values()];
}
