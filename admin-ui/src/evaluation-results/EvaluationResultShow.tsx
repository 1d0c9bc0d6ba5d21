import { Box, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { Loading, Title, useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';

import { Chart } from '../charts/Chart';
import { waterfallOption } from '../charts/waterfall-option';
import { Composition } from './Composition';
import type { Chosen } from './Composition';
import { Effects } from './Effects';
import { ExplainedRecords } from './ExplainedRecords';
import { nameThen } from './names-then';
import { UnitThen } from './UnitThen';
import type { EvaluationResult } from './types';
import { useExplanation } from './use-explanation';
import { waterfallBars } from './waterfall';

/** Why a unit's score is what it is: from 100 to the score, and down to each record. */
export function EvaluationResultShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Chosen>({});
  const { data: result, error } = useGetOne<EvaluationResult>(
    'evaluation-results',
    { id },
    { staleTime: 0 },
  );
  const explanation = useExplanation(result);
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`resources.evaluation-results.${key}`, options);
  const bars = useMemo(
    () =>
      result?.detail?.components
        ? waterfallBars(result, {
            full: translate('resources.evaluation-results.steps.full'),
            coefficient: translate('resources.evaluation-results.steps.coefficient'),
            bonus: translate('resources.evaluation-results.steps.bonus'),
            deductions: translate('resources.evaluation-results.steps.deductions'),
            limit: translate('resources.evaluation-results.steps.limit'),
            published: translate('resources.evaluation-results.steps.published'),
          })
        : [],
    [result, translate],
  );
  const option = useMemo(() => waterfallOption(bars), [bars]);
  if (error) return <Typography color="error">{error.message}</Typography>;
  if (!result) return <Loading />;
  const { detail } = result;

  return (
    <Stack spacing={2} sx={{ mt: 2 }}>
      <Title title={`${nameThen(result)} · ${result.year}`} />
      <Card>
        <CardContent>
          <Stack direction="row" spacing={2} alignItems="baseline" flexWrap="wrap" useFlexGap>
            <Typography variant="h1">{nameThen(result)}</Typography>
            <Typography sx={{ fontSize: '1.75rem', fontWeight: 700 }}>
              {result.publishedScore}
            </Typography>
            <Chip label={result.grade} color="primary" size="small" />
            <Typography color="text.secondary">
              {t('sentence', {
                name: nameThen(result),
                score: result.publishedScore,
                rank: result.rank,
                grade: result.grade,
              })}
            </Typography>
          </Stack>
          <UnitThen result={result} />
          {bars.length > 0 && (
            <Box sx={{ mt: 2 }}>
              <Typography variant="h2">{t('why')}</Typography>
              <Typography color="text.secondary">{t('whyText')}</Typography>
              <Chart
                title={`${nameThen(result)} ${t('why')}`}
                option={option}
                height={280}
                table={<Composition detail={detail} chosen={chosen} onChoose={setChosen} />}
              />
              <Typography variant="body2">
                {t('formula', {
                  formula: t('weightedText', { ...detail, composite: result.composite }),
                })}
              </Typography>
              <Effects effects={detail.effects} records={explanation?.records ?? []} />
            </Box>
          )}
        </CardContent>
      </Card>
      {explanation ? (
        <>
          <Card>
            <CardContent>
              <Typography variant="h2">{t('composition')}</Typography>
              <Composition detail={detail} chosen={chosen} onChoose={setChosen} />
            </CardContent>
          </Card>
          <ExplainedRecords records={explanation.records} chosen={chosen} />
        </>
      ) : (
        <Typography color="text.secondary">{t('notYours')}</Typography>
      )}
    </Stack>
  );
}
