import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useGetOne, useTranslate } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { RecordBody } from './RecordBody';

/** One record beside the list: evidence, suggestion, score. The list stays where it is. */
export const BenchPanel = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const translate = useTranslate();
  const { data: record, error } = useGetOne<AssessmentRecord>('assessment-records', { id });
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { sx: { width: 'min(600px, 100vw)', bgcolor: 'background.default' } } }}
      sx={{ zIndex: ({ zIndex }) => zIndex.drawer + 2 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, p: 2, pb: 1 }}>
        <Typography variant="h1" component="h2" sx={{ flexGrow: 1 }}>
          {record ? `${record.itemCode} ${record.name}` : ''}
        </Typography>
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ px: 2, pb: 2 }}>
        {record ? <RecordBody key={record.id} record={record} /> : <LinearProgress />}
        {error ? <Typography color="error">{error.message}</Typography> : null}
      </Box>
    </Drawer>
  );
};
