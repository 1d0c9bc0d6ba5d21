import ClockIcon from '@mui/icons-material/AccessTimeFilled';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import type { ProgressReport } from '../api/records';
import { useYear } from '../shared/year';
import { isLate } from './late';
import { isWithUnit } from './states';

/** A clock and a word for what is overdue, or was when it came. */
export const LateMark = ({ report }: { report: ProgressReport }) => {
  const translate = useTranslate();
  const { today } = useYear();
  if (!isLate(report, today)) return null;
  const open = isWithUnit(report);
  return (
    <Box
      component="span"
      sx={{
        color: open ? 'error.main' : 'text.secondary',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.25,
        verticalAlign: 'middle',
      }}
    >
      <ClockIcon sx={{ fontSize: 16 }} aria-hidden />
      {translate(`resources.progress-reports.${open ? 'late' : 'handedInLate'}`)}
    </Box>
  );
};
