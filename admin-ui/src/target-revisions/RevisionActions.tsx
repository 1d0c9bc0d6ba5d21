import Box from '@mui/material/Box';

import { ActionButton } from '../shared/ActionButton';
import { ReturnButton } from '../shared/returning/ReturnButton';
import { useMe } from '../shared/use-me';
import { canBe } from './states';
import type { TargetRevision } from './types';

/** What can be done next with this revision; its proposer goes on, others review. */
export const RevisionActions = ({ revision }: { revision: TargetRevision }) => {
  const { me } = useMe();
  const own = me?.unit?.id !== undefined && revision.proposedByUnit?.id === me.unit.id;
  const button = (verb: 'review' | 'publish' | 'withdraw', main: boolean) =>
    canBe(revision.state, verb) && (
      <ActionButton
        resource="target-revisions"
        verb={verb}
        seen={revision}
        body={{}}
        variant={main ? 'contained' : 'outlined'}
      />
    );
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
      {!own && button('review', true)}
      {(!own || revision.state === 'reviewed') && button('publish', revision.state === 'reviewed')}
      {!own && canBe(revision.state, 'return') && (
        <ReturnButton resource="target-revisions" seen={revision} about={revision} />
      )}
      {own && button('withdraw', false)}
    </Box>
  );
};
