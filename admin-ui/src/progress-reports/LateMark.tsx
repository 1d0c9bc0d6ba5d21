import ClockIcon from '@mui/icons-material/AccessTimeFilled';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import type { ProgressReport } from '../api/records';
import { isLate } from './late';

/** A clock and a word for what is overdue. */
export const LateMark = ({ report }: { report: ProgressReport }) => {
  const translate = useTranslate();
  if (!isLate(report)) return null;
  return (
    <Box
      component="span"
      sx={{ color: 'error.main', display: 'inline-flex', alignItems: 'center', gap: 0.25 }}
    >
      <ClockIcon sx={{ fontSize: 16 }} aria-hidden />
      {translate('resources.progress-reports.late')}
    </Box>
  );
};
