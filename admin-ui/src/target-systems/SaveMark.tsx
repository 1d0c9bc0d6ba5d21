import { businessTime } from '@milepost/domain/periods/china';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Draft } from './draft';

const colours: Partial<Record<Draft['status'], string>> = {
  offline: 'warning.main',
  refused: 'error.main',
  conflict: 'warning.main',
};

/** Whether the server has what stands in the row, in words. */
export const SaveMark = ({ draft }: { draft: Draft }) => {
  const translate = useTranslate();
  const { status, savedAt } = draft;
  if (status === 'idle') return null;
  return (
    <Typography
      variant="caption"
      component="div"
      sx={{ color: colours[status] ?? 'text.secondary', minWidth: 84 }}
      data-save={status}
    >
      {translate(`resources.target-systems.status.${status}`, {
        time: savedAt === null ? '' : businessTime(new Date(savedAt)),
      })}
    </Typography>
  );
};
