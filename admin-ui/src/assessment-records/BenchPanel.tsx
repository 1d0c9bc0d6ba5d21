import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useGetOne, useListContext } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { neighboursOf } from '../shared/neighbours';
import { useLeave } from '../shared/unsaved';
import { BenchHeader } from './BenchHeader';
import { RecordBody } from './RecordBody';

interface Props {
  id: string;
  onMove: (id: string) => void;
  onClose: () => void;
}

/** One record beside the list: evidence, suggestion, score. The list stays where it is. */
export const BenchPanel = (props: Props) => {
  const { id } = props;
  const leave = useLeave();
  const onMove = (wanted: string) => leave(() => props.onMove(wanted));
  const onClose = () => leave(props.onClose);
  // A list may have left an older state of the record in the cache.
  const { data: record, error } = useGetOne<AssessmentRecord>(
    'assessment-records',
    { id },
    { staleTime: 0 },
  );
  const { data: rows = [] } = useListContext<AssessmentRecord>();
  const ids = rows.map((row) => row.id);
  const [lastAt, setLastAt] = useState(0);
  const paper = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with the state it led out of; the keys shall go on working.
  useEffect(() => {
    if (paper.current && !paper.current.contains(document.activeElement)) paper.current.focus();
  }, [record?.state]);
  const at = ids.indexOf(id);
  if (at >= 0 && at !== lastAt) setLastAt(at);
  const neighbours = neighboursOf(ids, id, lastAt);
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey) return;
    const { previous, next } = neighbours;
    const wanted = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : null;
    if (wanted === null) return;
    event.preventDefault();
    onMove(wanted);
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
      <BenchHeader
        id={id}
        title={record ? `${record.itemCode} ${record.name}` : ''}
        unit={record?.unit?.name}
        neighbours={neighbours}
        count={ids.length}
        onMove={onMove}
        onClose={onClose}
      />
      <Box sx={{ px: 2, pb: 2 }}>
        {record ? <RecordBody key={record.id} record={record} /> : null}
        {!record && !error ? <LinearProgress /> : null}
        {error ? <Typography color="error">{error.message}</Typography> : null}
      </Box>
    </Drawer>
  );
};
