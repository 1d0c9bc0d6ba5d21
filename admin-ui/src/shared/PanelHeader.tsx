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

import type { Neighbours } from './neighbours';

export interface Heading {
  title: string;
  unit: string | undefined;
  /** The address of the record's own page. */
  page: string | undefined;
}

interface Props extends Heading {
  neighbours: Neighbours;
  /** Rows on the page of the list. */
  count: number;
  onMove: (id: string) => void;
  onClose: () => void;
}

/** Which record is open, and the way to the ones before and after it. */
export const PanelHeader = (props: Props) => {
  const { title, unit, page, neighbours, count, onMove, onClose } = props;
  const translate = useTranslate();
  const text = (name: string, options?: Record<string, unknown>) =>
    translate(`shared.panel.${name}`, options);
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
          {title}
        </Typography>
        {page === undefined ? null : (
          <IconButton
            component={Link}
            to={page}
            aria-label={text('openPage')}
            title={text('openPage')}
          >
            <OpenIcon fontSize="small" />
          </IconButton>
        )}
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flexGrow: 1 }}>
          {unit}
          {place === null ? '' : ` · ${text('place', { place, count })}`}
        </Typography>
        <Button
          size="small"
          startIcon={<PreviousIcon />}
          disabled={previous === null}
          title="Alt + ↑"
          onClick={() => previous !== null && onMove(previous)}
        >
          {text('previous')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          startIcon={<NextIcon />}
          disabled={next === null}
          title="Alt + ↓"
          onClick={() => next !== null && onMove(next)}
        >
          {text('next')}
        </Button>
      </Box>
    </Box>
  );
};
