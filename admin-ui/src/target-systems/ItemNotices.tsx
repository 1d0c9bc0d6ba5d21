import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import { Conflict } from './Conflict';
import type { Draft } from './draft';
import type { DraftQueue } from './draft-queue';
import type { SystemItem } from './types';

interface Props {
  item: SystemItem;
  draft: Draft;
  queue: DraftQueue;
}

/** Whether a row has anything to say beyond its fields. */
export const hasNotices = ({ item, draft }: Pick<Props, 'item' | 'draft'>): boolean =>
  item.state === 'returned' || draft.status === 'conflict' || draft.fieldError !== null;

/** Why a target came back, what somebody else wrote meanwhile, why it was refused. */
export const ItemNotices = ({ item, draft, queue }: Props) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 1, py: 0.5 }}>
      {item.state === 'returned' && item.returnReason ? (
        <Alert severity="warning">
          {translate('resources.target-systems.returned', { reason: item.returnReason })}
        </Alert>
      ) : null}
      {draft.status === 'conflict' ? <Conflict item={item} draft={draft} queue={queue} /> : null}
      {draft.fieldError !== null && draft.status !== 'conflict' ? (
        <Alert severity={draft.status === 'offline' ? 'warning' : 'error'}>
          {draft.fieldError}
        </Alert>
      ) : null}
    </Box>
  );
};
