import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { exactProduct } from '@milepost/domain/exact/text';
import { typedMeasured } from '@milepost/domain/exact/measured';
import { isDecimal, typedDecimal } from '@milepost/domain/exact/typed';

import type { Target } from '../api/records';
import { valueFault } from '../shared/decimal-fault';
import { isEditable, type Grid } from './model';
import type { Edits } from './use-edits';

const ALL = 'all';

/** Fills many cells at once: the same value for every unit, or last year's times a factor. */
export const FillBar = ({ grid, edits }: { grid: Grid; edits: Edits }) => {
  const translate = useTranslate();
  const [item, setItem] = useState(ALL);
  const [value, setValue] = useState('');
  const [factor, setFactor] = useState('1');
  const text = (key: string) => translate(`resources.target-setting.fill.${key}`);
  const open = openCells(grid, item);
  const unit = grid.items.find(({ code }) => code === item)?.unitOfMeasure;
  const fault = valueFault(value, translate);
  const copied = Object.fromEntries(
    open.flatMap(({ id, lastYearValue }) => {
      const filled = lastYearValue === null ? null : exactProduct(lastYearValue, factor);
      return filled === null ? [] : [[id, filled] as const];
    }),
  );
  const waiting = open.filter(({ state }) => state !== 'reviewed');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
      <TextField
        select
        fullWidth={false}
        size="small"
        label={text('item')}
        value={item}
        onChange={({ target }) => setItem(target.value)}
        sx={{ minWidth: 200, m: 0 }}
      >
        <MenuItem value={ALL}>{text('allItems')}</MenuItem>
        {grid.items.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {code} {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        label={text('value')}
        value={value}
        onChange={({ target }) => setValue(typedMeasured(target.value, unit))}
        error={fault !== undefined}
        helperText={fault}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        sx={{ width: 120, m: 0 }}
      />
      <Button
        size="small"
        variant="outlined"
        disabled={item === ALL || !isDecimal(value) || open.length === 0}
        onClick={() => edits.type(Object.fromEntries(open.map(({ id }) => [id, value])))}
      >
        {text('same')}
      </Button>
      <TextField
        size="small"
        label={text('factor')}
        value={factor}
        onChange={({ target }) => setFactor(typedDecimal(target.value))}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        sx={{ width: 120, m: 0 }}
      />
      <Button
        size="small"
        variant="outlined"
        disabled={Object.keys(copied).length === 0}
        onClick={() => edits.type(copied)}
      >
        {text('lastYear')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        disabled={waiting.length === 0}
        onClick={() => edits.confirm(waiting)}
      >
        {text('confirm')}
      </Button>
    </Box>
  );
};

const openCells = (grid: Grid, item: string): Target[] =>
  grid.units.flatMap(({ id }) =>
    grid.items.flatMap(({ code }) => {
      const target = item === ALL || item === code ? grid.cell(id, code) : undefined;
      return target && isEditable(target, 'targetValue') ? [target] : [];
    }),
  );
