import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';

import type { Ref } from '../api/records';

interface Props {
  label: string;
  all: readonly Ref[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** One of a few, as chips. */
export const Choice = ({ label, all, chosen, onChoose }: Props) => (
  <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
    {all.map(({ id, name }) => (
      <Chip
        key={id}
        label={name}
        color={id === chosen ? 'primary' : 'default'}
        variant={id === chosen ? 'filled' : 'outlined'}
        aria-pressed={id === chosen}
        onClick={() => onChoose(id)}
      />
    ))}
  </Box>
);
