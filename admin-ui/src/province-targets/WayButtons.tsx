import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Parts } from './types';
import type { useDecomposition } from './use-decomposition';

const base = 'resources.province-targets';

interface Props {
  data: Parts;
  form: ReturnType<typeof useDecomposition>;
}

/** Fills the grid in; nothing is written until the division is confirmed. */
export const WayButtons = ({ data, form }: Props) => {
  const translate = useTranslate();
  const equally = data.parts.some((part) => part.open && part.equally !== null);
  const lastYear = data.parts.some((part) => part.open && part.byLastYear !== null);
  const why = equally ? (lastYear ? null : 'noLastYear') : 'nothingLeft';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {translate(`${base}.fill`)}
      </Typography>
      <Button
        size="small"
        disabled={!equally}
        variant={look(form.way === 'equally')}
        onClick={() => form.fill('equally')}
      >
        {translate(`${base}.ways.equally`)}
      </Button>
      <Button
        size="small"
        disabled={!lastYear}
        variant={look(form.way === 'lastYear')}
        onClick={() => form.fill('byLastYear')}
      >
        {translate(`${base}.ways.lastYear`)}
      </Button>
      <Button size="small" onClick={form.reset}>
        {translate(`${base}.reset`)}
      </Button>
      {why !== null ? (
        <Typography variant="caption" color="text.secondary" sx={{ width: '100%' }}>
          {translate(`${base}.${why}`)}
        </Typography>
      ) : null}
    </Box>
  );
};

const look = (chosen: boolean) => (chosen ? 'contained' : 'outlined');
