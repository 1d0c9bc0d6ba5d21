import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { formatDate } from '../../shared/format';
import { periodText } from '../../shared/period-text';
import { StateChip } from '../../shared/StateChip';
import type { OpenWork } from './types';

/** What goes with the targets: reports to be written, and records that came back. */
export const WorkList = ({ work }: { work: readonly OpenWork[] }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="subtitle2">
        {translate('resources.people.tasks.work', { smart_count: work.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {work.map(({ id, resource, target, period, state, dueOn }) => (
          <Box
            component="li"
            key={id}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 0.5, alignItems: 'center' }}
          >
            <Typography variant="body2" sx={{ flex: '1 1 240px' }}>
              {[target.itemCode, target.name, periodText(period ?? '', translate)]
                .filter(Boolean)
                .join(' ')}
            </Typography>
            <StateChip resource={resource} state={state} />
            <Typography variant="caption" color="text.secondary">
              {dueOn === null
                ? null
                : translate('resources.people.tasks.due', { date: formatDate(dueOn) })}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
};
