import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import { useGetOne } from 'react-admin';

import type { AssessmentRecord, Target } from '../api/records';
import { ScoreEditor } from './ScoreEditor';

/** Scoring needs the method of the target, so the target comes first. */
export const ScoreForm = ({ record }: { record: AssessmentRecord }) => {
  const { data: target, error } = useGetOne<Target>(
    'targets',
    { id: record.target?.id ?? '' },
    { enabled: record.target !== null, staleTime: 0 },
  );
  if (error) return <Alert severity="error">{error.message}</Alert>;
  return target ? <ScoreEditor record={record} target={target} /> : <LinearProgress />;
};
