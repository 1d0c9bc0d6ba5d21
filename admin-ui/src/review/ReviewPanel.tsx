import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { SidePanel } from '../shared/SidePanel';
import { ReviewBody } from './ReviewBody';
import type { ReviewQueueRow } from './types';

interface Props {
  rows: readonly ReviewQueueRow[];
  id: string;
  onMove: (id: string) => void;
  onClose: () => void;
}

const KEYS: Readonly<Record<string, string>> = { KeyA: 'review', KeyP: 'publish', KeyR: 'return' };

/** One declaration beside the queue; Alt+A, P and R accept, publish, return. */
export const ReviewPanel = ({ rows, id, onMove, onClose }: Props) => {
  const translate = useTranslate();
  const row = rows.find((one) => one.id === id);
  return (
    <SidePanel
      id={id}
      ids={rows.map((one) => one.id)}
      about={row?.id}
      keys={KEYS}
      title={row ? `${row.itemCode} ${row.name}` : ''}
      unit={row?.unit.name}
      page={row ? `/targets/${row.target}/show` : undefined}
      onMove={onMove}
      onClose={onClose}
    >
      {row ? (
        <ReviewBody key={row.id} row={row} />
      ) : (
        <Typography sx={{ py: 2 }}>{translate('resources.review.doneWith')}</Typography>
      )}
    </SidePanel>
  );
};
