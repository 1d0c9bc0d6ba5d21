import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { PointSum } from './PointSum';
import { SettingCell } from './SettingCell';
import type { Field, Grid } from './model';
import { spotsOfForm } from './paste';
import type { Edits } from './use-edits';

/** The same on a narrow screen: one unit at a time, its items below each other. */
export const SettingUnitForm = ({
  grid,
  field,
  edits,
}: {
  grid: Grid;
  field: Field;
  edits: Edits;
}) => {
  const translate = useTranslate();
  const spots = (from: Target) => spotsOfForm(grid, from);
  const [chosen, setChosen] = useState('');
  const unit = grid.units.find(({ id }) => id === chosen) ?? grid.units[0];
  if (!unit) return null;
  return (
    <Box data-grid>
      <TextField
        select
        fullWidth
        size="small"
        label={translate('shared.unit')}
        value={unit.id}
        onChange={({ target }) => setChosen(target.value)}
      >
        {grid.units.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {grid.items.map(({ code, name, unitOfMeasure }, row) => {
        const target = grid.cell(unit.id, code);
        return target ? (
          <Box key={code} sx={{ display: 'flex', gap: 1, py: 1 }}>
            <Typography variant="body2" sx={{ flex: 1 }}>
              {code} {name}
              {unitOfMeasure ? `（${unitOfMeasure}）` : ''}
            </Typography>
            <Box sx={{ width: 128 }}>
              <SettingCell {...{ target, field, spots, edits, row }} column={0} />
            </Box>
          </Box>
        ) : null;
      })}
      {field === 'points' && (
        <Box sx={{ display: 'flex', justifyContent: 'space-between', py: 1 }}>
          <Typography variant="body2">{translate('resources.target-setting.sum')}</Typography>
          <PointSum grid={grid} unit={unit.id} edits={edits} />
        </Box>
      )}
    </Box>
  );
};
