import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';

import { neighboursOf } from '../shared/neighbours';
import { PanelHeader } from './PanelHeader';
import { ReviewBody } from './ReviewBody';
import type { QueueRow } from './types';

interface Props {
  rows: readonly QueueRow[];
  id: string;
  onMove: (id: string) => void;
  onClose: () => void;
}

const KEYS: Readonly<Record<string, string>> = { KeyA: 'review', KeyP: 'publish', KeyR: 'return' };

/** One declaration beside the queue; Alt with an arrow goes on, Alt+A, P and R accept, publish, return. */
export const ReviewPanel = ({ rows, id, onMove, onClose }: Props) => {
  const translate = useTranslate();
  const ids = rows.map((row) => row.id);
  const [lastAt, setLastAt] = useState(0);
  const paper = useRef<HTMLDivElement>(null);
  const row = rows.find((one) => one.id === id);
  const at = ids.indexOf(id);
  if (at >= 0 && at !== lastAt) setLastAt(at);
  const neighbours = neighboursOf(ids, id, lastAt);
  // The button that was pressed goes with the row it was for; the keys shall go on working.
  useEffect(() => {
    if (paper.current && !paper.current.contains(document.activeElement)) paper.current.focus();
  }, [row?.id]);
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || !(event.target instanceof Node)) return;
    // Keys pressed in a dialog above the panel are the dialog's.
    if (!paper.current?.contains(event.target)) return;
    const { previous, next } = neighbours;
    const wanted = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : null;
    const button = paper.current.querySelector<HTMLButtonElement>(
      `button[data-verb="${KEYS[event.code] ?? ''}"]`,
    );
    if (wanted === null && !button) return;
    event.preventDefault();
    if (wanted === null) button?.click();
    else onMove(wanted);
  };
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      onKeyDown={byKey}
      slotProps={{
        paper: {
          ref: paper,
          tabIndex: -1,
          sx: { width: 'min(640px, 100vw)', bgcolor: 'background.default' },
        },
      }}
      sx={{ zIndex: ({ zIndex }) => zIndex.drawer + 2 }}
    >
      <PanelHeader
        row={row}
        neighbours={neighbours}
        count={ids.length}
        onMove={onMove}
        onClose={onClose}
      />
      <Box sx={{ px: 2, pb: 2 }}>
        {row ? (
          <ReviewBody key={row.id} row={row} />
        ) : (
          <Typography sx={{ py: 2 }}>{translate('resources.review.doneWith')}</Typography>
        )}
      </Box>
    </Drawer>
  );
};
