import { Box, Button, Card, CardContent, Chip } from '@mui/material';
import { LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { RunActionButton } from './RunActionButton';
import { RunFailure } from './RunFailure';
import { canBe, hasResults, isRunning } from './states';
import type { EvaluationRun } from './types';

interface Props {
  run: EvaluationRun;
  onChanged: () => void;
}

export function EvaluationRunCard({ run, onChanged }: Props) {
  const translate = useTranslate();
  const t = (key: string) => translate(`resources.evaluation-runs.${key}`);
  const time = (text: string | null) => text?.slice(0, 19).replace('T', ' ') ?? '—';
  return (
    <Card>
      <CardContent>
        <Stack direction="row" spacing={2} alignItems="center" flexWrap="wrap" useFlexGap>
          <Typography variant="h2">{run.scheme?.name}</Typography>
          <Chip size="small" label={t(`states.${run.state}`)} />
          <Typography color="text.secondary">
            {t('fields.requestedBy')} {run.requestedBy?.name ?? '—'} · {t('fields.startedAt')}{' '}
            {time(run.startedAt)} · {t('fields.finishedAt')} {time(run.finishedAt)}
          </Typography>
          <Box sx={{ flex: 1 }} />
          {canBe(run, 'announce') && (
            <RunActionButton run={run} verb="announce" done="announced" onDone={onChanged} />
          )}
          {canBe(run, 'publish') && (
            <RunActionButton run={run} verb="publish" done="published" onDone={onChanged} />
          )}
          {hasResults(run) && (
            <Button component={Link} to={`/evaluation-results?year=${run.year}`}>
              {t('openRanking')}
            </Button>
          )}
        </Stack>
        {isRunning(run) && (
          <Stack direction="row" spacing={2} alignItems="center" sx={{ mt: 2 }}>
            <LinearProgress
              variant="determinate"
              value={run.progress}
              aria-label={t('fields.progress')}
              sx={{ flex: 1, height: 8, borderRadius: 4 }}
            />
            <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>{run.progress} %</Typography>
          </Stack>
        )}
        {run.state === 'failed' && <RunFailure run={run} />}
      </CardContent>
    </Card>
  );
}
