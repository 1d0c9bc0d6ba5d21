import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

import { formatDate } from '../../shared/format';
import type { UnitChange } from '../../unit-changes/types';

/** 2024-12-15 起调整隶属关系: what waits for its day. */
export const PlannedMark = ({ change }: { change: UnitChange }) => {
  const translate = useTranslate();
  const kind = translate(`resources.unit-changes.kinds.${change.kind}`);
  const date = formatDate(change.effectiveOn);
  return (
    <Chip
      size="small"
      variant="outlined"
      color="info"
      data-planned={change.kind}
      label={translate('resources.units.tree.planned', { date, kind })}
      sx={{ mr: 1 }}
    />
  );
};
