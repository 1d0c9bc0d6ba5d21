import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

import { nameThen } from './names-then';
import type { EvaluationResult } from './types';

const fields = ['rank', 'unit', 'publishedScore', 'grade', 'movement'] as const;

export function RankingTable({ results }: { results: readonly EvaluationResult[] }) {
  const translate = useTranslate();
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
            <TableRow key={result.id} hover>
              <TableCell>{result.rank}</TableCell>
              <TableCell>
                <Link component={RouterLink} to={`/evaluation-results/${result.id}/show`}>
                  {nameThen(result)}
                </Link>
              </TableCell>
              <TableCell sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {result.publishedScore}
              </TableCell>
              <TableCell>{result.grade}</TableCell>
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
