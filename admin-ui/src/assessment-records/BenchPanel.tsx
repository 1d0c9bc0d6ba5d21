import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useGetOne, useListContext } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { SidePanel } from '../shared/SidePanel';
import { useLeave } from '../shared/unsaved';
import { RecordBody } from './RecordBody';

interface Props {
  id: string;
  onMove: (id: string) => void;
  onClose: () => void;
}

/** One record beside the list: evidence, suggestion, score. */
export const BenchPanel = ({ id, onMove, onClose }: Props) => {
  const leave = useLeave();
  // A list may have left an older state of the record in the cache.
  const { data: record, error } = useGetOne<AssessmentRecord>(
    'assessment-records',
    { id },
    { staleTime: 0 },
  );
  const { data: rows = [] } = useListContext<AssessmentRecord>();
  return (
    <SidePanel
      id={id}
      ids={rows.map((row) => row.id)}
      about={record?.state}
      title={record ? `${record.itemCode} ${record.name}` : ''}
      unit={record?.unit?.name}
      page={`/assessment-records/${id}/show`}
      onMove={(wanted) => leave(() => onMove(wanted))}
      onClose={() => leave(onClose)}
    >
      {record ? <RecordBody key={record.id} record={record} /> : null}
      {!record && !error ? <LinearProgress /> : null}
      {error ? <Typography color="error">{error.message}</Typography> : null}
    </SidePanel>
  );
};
