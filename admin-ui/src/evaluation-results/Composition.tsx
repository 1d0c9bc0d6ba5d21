import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';

import { Score } from '../shared/Score';
import type { ResultDetail } from './types';

export interface Chosen {
  targetType?: string;
  occasion?: string;
}

interface Props {
  detail: ResultDetail;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

const columns = ['type', 'occasion', 'weight', 'earned', 'score'] as const;

/** The sums behind a score; picking a line narrows the records below to it. */
export function Composition({ detail, chosen, onChoose }: Props) {
  const translate = useTranslate();
  const lines = detail.components.flatMap(({ targetType, name, weight, score, occasions }) => [
    {
      key: targetType,
      targetType,
      name,
      occasion: undefined,
      label: '',
      weight,
      score,
      earned: null,
    },
    ...occasions.map((part) => ({
      key: `${targetType}/${part.occasion}`,
      targetType,
      name: '',
      occasion: part.occasion,
      label: part.name,
      weight: part.weight,
      score: part.score,
      earned: part,
    })),
  ]);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>
                {translate(`resources.evaluation-results.columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ key, targetType, occasion, name, label, weight, earned, score }) => {
            const selected = chosen.targetType === targetType && chosen.occasion === occasion;
            const choose = () => onChoose(selected ? {} : { targetType, occasion });
            return (
              <TableRow
                key={key}
                hover
                selected={selected}
                tabIndex={0}
                onClick={choose}
                onKeyDown={({ key: pressed }) => pressed === 'Enter' && choose()}
                sx={{ cursor: 'pointer', '& td': { fontWeight: name ? 600 : 400 } }}
              >
                <TableCell>{name}</TableCell>
                <TableCell>{label}</TableCell>
                <TableCell>{weight}</TableCell>
                <TableCell>
                  {earned && (
                    <>
                      <Score value={earned.earned} /> / <Score value={earned.points} />
                    </>
                  )}
                </TableCell>
                <TableCell>
                  <Score value={score} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
