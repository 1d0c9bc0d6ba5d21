import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';

import { peopleOf, type TargetPeople, type Wanted } from './model';

const base = 'resources.responsibilities';
export type Layout = 'table' | 'tree';

interface Props {
  rows: readonly TargetPeople[];
  gaps: number;
  wanted: Wanted;
  layout: Layout;
  onWanted: (wanted: Wanted) => void;
  onLayout: (layout: Layout) => void;
}

/** One person's targets, only those with nobody, and table or tree. */
export const ResponsibilityFilters = (props: Props) => {
  const { rows, gaps, wanted, layout, onWanted, onLayout } = props;
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
      <TextField
        select
        label={translate(`${base}.fields.person`)}
        value={wanted.person}
        onChange={({ target }) => onWanted({ ...wanted, person: target.value })}
        slotProps={{
          select: { displayEmpty: true },
          inputLabel: { shrink: true },
        }}
        sx={{ m: 0, width: 200 }}
      >
        <MenuItem value="">{translate(`${base}.allPeople`)}</MenuItem>
        {peopleOf(rows).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {gaps > 0 || wanted.onlyGaps ? (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={wanted.onlyGaps}
              onChange={(_, onlyGaps) => onWanted({ ...wanted, onlyGaps })}
            />
          }
          label={translate(`${base}.onlyGaps`, { count: gaps })}
        />
      ) : null}
      <ToggleButtonGroup
        exclusive
        size="small"
        value={layout}
        aria-label={translate(`${base}.views.label`)}
        onChange={(_, next: Layout | null) => next && onLayout(next)}
        sx={{ ml: { sm: 'auto' } }}
      >
        {(['table', 'tree'] as const).map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`${base}.views.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
};
