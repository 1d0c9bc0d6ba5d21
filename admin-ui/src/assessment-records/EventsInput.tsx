import DeleteIcon from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

import type { ScoreInputs } from '../api/records';
import { plainDecimal } from '../shared/DecimalInput';

type Event = NonNullable<ScoreInputs['events']>[number];

interface Props {
  events: Event[];
  onChange: (events: Event[]) => void;
}

/** What was deducted or added, one line each: points, group, what happened. */
export const EventsInput = ({ events, onChange }: Props) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.assessment-records.inputs.${name}`);
  const set = (index: number, change: Partial<Event>) =>
    onChange(events.map((event, at) => (at === index ? { ...event, ...change } : event)));
  return (
    <Box>
      {events.map((event, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <TextField
            label={label('points')}
            value={event.points}
            onChange={({ target }) => set(index, { points: plainDecimal(target.value) })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            sx={{ width: 90, flexShrink: 0 }}
          />
          <TextField
            label={label('note')}
            value={event.note ?? ''}
            onChange={({ target }) => set(index, { note: target.value })}
          />
          <IconButton
            aria-label={translate('ra.action.remove')}
            onClick={() => onChange(events.filter((_, at) => at !== index))}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      <Button size="small" onClick={() => onChange([...events, { points: '' }])}>
        {label('addEvent')}
      </Button>
    </Box>
  );
};
