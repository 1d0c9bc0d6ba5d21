import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

import { tones } from './state-tones';

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
