import DeleteIcon from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormLabel from '@mui/material/FormLabel';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { typedDecimal } from '@milepost/domain/exact/typed';

import { inputLabel } from './field';
import type { PartProps } from './field';
import { emptyEvent } from './inputs';
import type { EventDraft } from './inputs';

interface Props extends PartProps {
  title: string;
  /** Events are counted by group, so that each may name its own. */
  grouped: boolean;
}

/** What was deducted or added, one line each: points, group, what happened. */
export const EventsInput = ({ draft: { events }, faults, onChange, title, grouped }: Props) => {
  const translate = useTranslate();
  const change = (next: EventDraft[]) => onChange({ events: next });
  const cell = (index: number, name: keyof EventDraft, read = (text: string) => text) => {
    const fault = faults[`inputs.events.${index}.${name}`];
    return {
      label: translate(inputLabel(name)),
      value: events[index]?.[name] ?? '',
      error: fault !== undefined,
      helperText: fault ?? ' ',
      onChange: ({ target }: { target: { value: string } }) =>
        change(
          events.map((event, at) =>
            at === index ? { ...event, [name]: read(target.value) } : event,
          ),
        ),
    };
  };
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, mb: 1.5 }}>
      <FormLabel component="legend">{translate(inputLabel(title))}</FormLabel>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1 }}>
        {translate(inputLabel(grouped && events.length > 0 ? 'groupHelp' : 'noEvents'))}
      </Typography>
      {events.map((_, index) => (
        <Box
          key={index}
          sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, columnGap: 1 }}
        >
          <TextField
            {...cell(index, 'points', typedDecimal)}
            autoFocus={events[index]?.points === ''}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            sx={{ width: 110, flexShrink: 0 }}
          />
          {grouped && <TextField {...cell(index, 'group')} sx={{ width: 150, flexShrink: 0 }} />}
          <TextField {...cell(index, 'note')} sx={{ flex: '1 1 160px' }} />
          <IconButton
            aria-label={translate('ra.action.remove')}
            sx={{ alignSelf: 'flex-start', mt: 0.5 }}
            onClick={() => change(events.filter((_event, at) => at !== index))}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      <Button size="small" variant="outlined" onClick={() => change([...events, emptyEvent])}>
        {translate(inputLabel('addEvent'))}
      </Button>
    </Box>
  );
};
