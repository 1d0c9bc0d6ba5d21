import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Field, SystemItem } from './types';

/** What the reviewer wants mended at a field of a target that came back. */
export const FieldNote = ({ item, field }: { item: SystemItem; field: Field }) => {
  const translate = useTranslate();
  const note = item.state === 'returned' ? item.returnNotes?.[field] : undefined;
  if (note === undefined) return null;
  return (
    <Typography variant="body2" sx={{ color: 'warning.main', mt: 0.5 }} data-note={field}>
      {translate('resources.targets.note', { note })}
    </Typography>
  );
};
