import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { Light } from '../shared/Light';
import { hiddenCause } from './light-reason';

/** The light of a target, with its reason where that is not the progress: a report is overdue. */
export const LightCell = ({ target }: { target: Target }) => {
  const cause = hiddenCause(target, useTranslate());
  return (
    <Box>
      <Light light={target.light} />
      {cause === null ? null : (
        <Typography component="div" variant="caption" color="text.secondary">
          {cause}
        </Typography>
      )}
    </Box>
  );
};
