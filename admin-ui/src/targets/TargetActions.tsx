import Box from '@mui/material/Box';

import type { Target } from '../api/records';
import { ReturnButton } from '../shared/returning/ReturnButton';
import { useMe } from '../shared/use-me';
import { ReviseButton } from '../target-revisions/ReviseButton';
import { AdjustButton } from './AdjustButton';
import { PublishButton } from './PublishButton';
import { ReviewButton } from './ReviewButton';
import { nextSteps } from './states';

/** What can be done next with this target; declaring has a form, and others review one's own. */
export const TargetActions = ({ target }: { target: Target }) => {
  const steps = nextSteps[target.state];
  const { me } = useMe();
  const declarer = target.declaredByUnit ?? target.unit;
  const own = declarer !== null && declarer.id === me?.unit?.id;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
      {!own && steps.includes('review') && <ReviewButton target={target} />}
      {(!own || target.state === 'reviewed') && steps.includes('publish') && (
        <PublishButton target={target} />
      )}
      {!own && steps.includes('return') && (
        <ReturnButton resource="targets" seen={target} about={target} />
      )}
      {!own && steps.includes('adjust') && <AdjustButton target={target} />}
      {steps.includes('revise') && <ReviseButton target={target} />}
    </Box>
  );
};
