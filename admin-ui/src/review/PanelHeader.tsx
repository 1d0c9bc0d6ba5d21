import CloseIcon from '@mui/icons-material/Close';
import NextIcon from '@mui/icons-material/KeyboardArrowDown';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUp';
import OpenIcon from '@mui/icons-material/OpenInFull';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import type { Neighbours } from '../shared/neighbours';
import type { QueueRow } from './types';

interface Props {
  row: QueueRow | undefined;
  neighbours: Neighbours;
  count: number;
  onMove: (id: string) => void;
  onClose: () => void;
}

/** Which declaration is open, and the way to the ones before and after it. */
export const PanelHeader = ({ row, neighbours, count, onMove, onClose }: Props) => {
  const translate = useTranslate();
  const say = (name: string, words?: Record<string, unknown>) =>
    translate(`resources.assessment-records.${name}`, words);
  const { place, previous, next } = neighbours;
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1,
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
        p: 2,
        pb: 1,
        mb: 1,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
        <Typography variant="h1" component="h2" sx={{ flexGrow: 1 }}>
          {row ? `${row.itemCode} ${row.name}` : ''}
        </Typography>
        {row ? (
          <IconButton
            component={Link}
            to={`/targets/${row.target}/show`}
            aria-label={say('openPage')}
            title={say('openPage')}
          >
            <OpenIcon fontSize="small" />
          </IconButton>
        ) : null}
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flexGrow: 1 }}>
          {row?.unit.name}
          {place === null ? '' : ` · ${say('place', { place, count })}`}
        </Typography>
        <Button
          size="small"
          startIcon={<PreviousIcon />}
          disabled={previous === null}
          title="Alt + ↑"
          onClick={() => previous !== null && onMove(previous)}
        >
          {say('previous')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          startIcon={<NextIcon />}
          disabled={next === null}
          title="Alt + ↓"
          onClick={() => next !== null && onMove(next)}
        >
          {say('next')}
        </Button>
      </Box>
    </Box>
  );
};
