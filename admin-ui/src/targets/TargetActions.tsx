import Box from '@mui/material/Box';

import type { Target } from '../api/records';
import { ReturnButton } from '../shared/returning/ReturnButton';
import { useMe } from '../shared/use-me';
import { ReviseButton } from '../target-revisions/ReviseButton';
import { AdjustButton } from './AdjustButton';
import { PublishButton } from './PublishButton';
import { ReviewButton } from './ReviewButton';
import { canBe } from './states';

/** What can be done next with this target; declaring has a form, and others review one's own. */
export const TargetActions = ({ target }: { target: Target }) => {
  const may = (verb: Parameters<typeof canBe>[1]) => canBe(target.state, verb);
  const { me } = useMe();
  const declarer = target.declaredByUnit ?? target.unit;
  const own = declarer !== null && declarer.id === me?.unit?.id;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
      {!own && may('review') && <ReviewButton target={target} />}
      {(!own || target.state === 'reviewed') && may('publish') && <PublishButton target={target} />}
      {!own && may('return') && <ReturnButton resource="targets" seen={target} about={target} />}
      {!own && may('adjust') && <AdjustButton target={target} />}
      {may('revise') && <ReviseButton target={target} />}
    </Box>
  );
};
