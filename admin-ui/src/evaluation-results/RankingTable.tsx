import { Box, Chip, Link, Table, TableBody, TableCell } from '@mui/material';
import { TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

import { useMe } from '../shared/use-me';
import { effectText, limitsGrade } from './effect-text';
import { nameThen } from './names-then';
import type { EvaluationResult } from './types';

const fields = ['rank', 'unit', 'publishedScore', 'grade', 'movement'] as const;

export function RankingTable({ results }: { results: readonly EvaluationResult[] }) {
  const translate = useTranslate();
  const { me } = useMe();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {fields.map((field) => (
              <TableCell key={field}>
                {translate(`resources.evaluation-results.fields.${field}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {results.map((result) => (
            <TableRow key={result.id} hover selected={result.unit.id === me?.unit?.id}>
              <TableCell>{result.rank}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={`/evaluation-results/${result.id}/show`}>
                  {nameThen(result)}
                </Link>
                {result.unit.id === me?.unit?.id && (
                  <Chip
                    size="small"
                    color="primary"
                    label={translate('resources.evaluation-results.ownUnit')}
                    sx={{ ml: 1 }}
                  />
                )}
              </TableCell>
              <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {result.publishedScore}
              </TableCell>
              <TableCell>
                {result.grade}
                <GradeLimits effects={result.detail?.effects ?? []} />
              </TableCell>
              <TableCell>
                <Movement rank={result.rank} previous={result.previousRank} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Why a grade is lower than those around it, where a veto holds it there. */
function GradeLimits({ effects }: { effects: readonly string[] }) {
  const translate = useTranslate();
  const limits = [...new Set(effects.filter(limitsGrade))];
  if (limits.length === 0) return null;
  return (
    <Typography component="div" variant="caption" color="error">
      {limits.map((effect) => effectText(effect, translate)).join(translate('shared.method.comma'))}
    </Typography>
  );
}

function Movement({ rank, previous }: { rank: number; previous: number | null }) {
  const translate = useTranslate();
  if (previous === null) return <>—</>;
  const n = Math.abs(previous - rank);
  const key = n === 0 ? 'same' : previous > rank ? 'up' : 'down';
  const mark = { same: '＝', up: '▲', down: '▼' }[key];
  return (
    <>
      {mark} {translate(`resources.evaluation-results.${key}`, { n })}
    </>
  );
}
