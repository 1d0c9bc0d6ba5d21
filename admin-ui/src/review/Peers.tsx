import { useQuery } from '@tanstack/react-query';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { Decimal } from '../shared/Decimal';
import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import type { ReviewQueueRow } from './types';

interface Peer {
  id: string;
  unit: string;
  targetValue: string | null;
  lastYearValue: string | null;
}

/** The same item in the other units of the assessment type. */
export const Peers = ({ row }: { row: ReviewQueueRow }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`resources.review.${key}`);
  const provider = useDataProvider<MilepostProvider>();
  const allowed = useCan('targets', 'peers');
  const { data, error } = useQuery({
    queryKey: ['targets', 'peers', row.target],
    queryFn: () => provider.read<Peer[]>(`targets/${row.target}/peers`),
    enabled: allowed,
    retry: false,
  });
  if (!allowed) return null;
  return (
    <Panel title={t('peers')}>
      {error ? <Typography color="error">{error.message}</Typography> : null}
      {!data && !error ? <Skeleton height={60} /> : null}
      {data?.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('shared.none')}
        </Typography>
      ) : null}
      {data && data.length > 0 ? (
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('shared.unit')}</TableCell>
              <TableCell align="right">{t('fields.value')}</TableCell>
              <TableCell align="right">{t('fields.lastYear')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((peer) => (
              <TableRow key={peer.id}>
                <TableCell>{peer.unit}</TableCell>
                <TableCell align="right">
                  <Decimal value={peer.targetValue} unit={row.unitOfMeasure} />
                </TableCell>
                <TableCell align="right">
                  <Decimal value={peer.lastYearValue} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : null}
    </Panel>
  );
};
