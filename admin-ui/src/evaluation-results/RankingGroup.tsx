import { Card, CardContent, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';

import { Chart } from '../charts/Chart';
import { rankingOption } from '../charts/ranking-option';
import { nameThen, typeThen } from './names-then';
import { RankingTable } from './RankingTable';
import type { EvaluationResult } from './types';

export function RankingGroup({ results }: { results: EvaluationResult[] }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const name = results[0] ? typeThen(results[0]) : '';
  const option = useMemo(
    () =>
      rankingOption(
        results.map((result) => ({
          name: nameThen(result),
          score: result.publishedScore,
          rank: result.rank,
          grade: result.grade,
        })),
        (unit) => translate('resources.evaluation-results.sentence', { ...unit }),
      ),
    [results, translate],
  );
  return (
    <Card sx={{ mb: 2 }}>
      <CardContent>
        <Typography variant="h2">{name}</Typography>
        <Chart
          title={`${name} ${translate('resources.evaluation-results.ranking')}`}
          option={option}
          height={Math.max(120, results.length * 30)}
          onPick={(index) => {
            const picked = results[index];
            if (picked) void navigate(`/evaluation-results/${picked.id}/show`);
          }}
        />
        <RankingTable results={results} />
      </CardContent>
    </Card>
  );
}
