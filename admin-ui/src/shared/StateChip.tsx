import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

type Tone = 'default' | 'info' | 'success' | 'warning' | 'error';

/** What a state asks for: nothing yet, under way, done, sent back, broken. */
const tones: Record<string, Tone> = {
  declared: 'info',
  submitted: 'info',
  revising: 'info',
  reviewed: 'info',
  open: 'info',
  queued: 'info',
  converting: 'info',
  computing: 'info',
  publicNotice: 'info',
  decomposed: 'success',
  published: 'success',
  verified: 'success',
  archived: 'success',
  converted: 'success',
  computed: 'success',
  returned: 'warning',
  failed: 'error',
};

/** Where a record stands, in words; the texts are `resources.<resource>.states.<state>`. */
export const StateChip = ({ resource, state }: { resource: string; state: string }) => {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={tones[state] ?? 'default'}
      label={translate(`resources.${resource}.states.${state}`)}
      data-state={state}
    />
  );
};
