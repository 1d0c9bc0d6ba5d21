import Chip from '@mui/material/Chip';
import GapIcon from '@mui/icons-material/PersonOff';
import { useTranslate } from 'react-admin';

/** Nobody is named: a shape and a word, not only a colour. */
export const GapMark = () => (
  <Chip
    size="small"
    color="warning"
    variant="outlined"
    icon={<GapIcon />}
    label={useTranslate()('resources.responsibilities.gap')}
  />
);
