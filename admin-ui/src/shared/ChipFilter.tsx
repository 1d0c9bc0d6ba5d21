import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import { useFilters } from './use-filters';

interface Props {
  source: string;
  label: string;
  choices: { value: string; text: string; icon?: ReactElement }[];
}

/** The choices of one field as chips; a second click on a chosen one takes it off. */
export const ChipFilter = ({ source, label, choices }: Props) => {
  const { values, setValues } = useFilters();
  const chosen = values[source];
  const toggle = (value: string) => {
    const rest = Object.fromEntries(Object.entries(values).filter(([key]) => key !== source));
    setValues(chosen === value ? rest : { ...rest, [source]: value });
  };
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}
    >
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      {choices.map(({ value, text, icon }) => (
        <Chip
          key={value}
          size="small"
          label={text}
          {...(icon ? { icon } : {})}
          clickable
          color={chosen === value ? 'primary' : 'default'}
          variant={chosen === value ? 'filled' : 'outlined'}
          aria-pressed={chosen === value}
          onClick={() => toggle(value)}
        />
      ))}
    </Box>
  );
};
