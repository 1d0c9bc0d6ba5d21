import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

import type { DeclarationStatus } from './types';

const tones: Record<DeclarationStatus, 'default' | 'info' | 'success' | 'warning'> = {
  empty: 'default',
  draft: 'default',
  partly: 'default',
  declared: 'info',
  returned: 'warning',
  reviewed: 'info',
  published: 'success',
};

/** Where the declaration of a unit stands as a whole, in words. */
export const DeclarationStatusChip = ({ standing }: { standing: DeclarationStatus }) => {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={tones[standing]}
      label={translate(`resources.target-systems.standings.${standing}`)}
      data-standing={standing}
    />
  );
};
