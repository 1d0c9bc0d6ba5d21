import Box from '@mui/material/Box';

import type { Target } from '../api/records';
import { PublishButton } from './PublishButton';
import { ReturnButton } from './ReturnButton';
import { ReviewButton } from './ReviewButton';
import { nextSteps } from './states';

/** What can be done next with this target; declaring has a form of its own. */
export const TargetActions = ({ target }: { target: Target }) => {
  const steps = nextSteps[target.state];
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
      {steps.includes('review') && <ReviewButton target={target} />}
      {steps.includes('publish') && <PublishButton target={target} />}
      {steps.includes('return') && <ReturnButton target={target} />}
    </Box>
  );
};
