import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

import { formatDecimal } from '../shared/format';
import { partText } from './part-text';
import type { Responsibility } from './types';

/** A person with share, whether leading, and on demand the part with amount and date. */
export const PersonLine = ({
  one,
  detailed = false,
}: {
  one: Responsibility;
  detailed?: boolean;
}) => {
  const translate = useTranslate();
  const left = one.person?.leftOn ?? null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', py: 0.25 }}>
      <span>{one.person?.name ?? '–'}</span>
      {one.lead ? (
        <Chip
          size="small"
          color="primary"
          label={translate('resources.responsibilities.leadMark')}
        />
      ) : null}
      <span>{formatDecimal(one.share)}%</span>
      {left !== null ? (
        <Chip
          size="small"
          color="warning"
          variant="outlined"
          label={`${left} ${translate('resources.responsibilities.left')}`}
        />
      ) : null}
      {detailed ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {partText(one, translate)}
        </Box>
      ) : null}
    </Box>
  );
};
