import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { typedMeasured } from '@milepost/domain/exact/measured';

import { valueFault } from '../shared/decimal-fault';
import { PersonInput } from './PersonInput';
import type { PersonRow } from './person-rows';

const base = 'resources.responsibilities';
type Typed = 'share' | 'part' | 'partValue' | 'dueOn';

interface Props {
  index: number;
  row: PersonRow;
  unit: string;
  year: number;
  withAmount: boolean;
  fieldError: (field: keyof PersonRow) => string | undefined;
  onChange: (values: Partial<PersonRow>) => void;
  onRemove: (() => void) | undefined;
}

/** One person's line; on a phone its fields stand below each other. */
export const PersonFields = (props: Props) => {
  const { index, row, unit, year, withAmount, fieldError, onChange, onRemove } = props;
  const translate = useTranslate();
  const isNumber = (name: Typed) => name === 'share' || name === 'partValue';
  const errorOf = (name: Typed) =>
    (isNumber(name) ? valueFault(row[name], translate) : undefined) ?? fieldError(name);
  const field = (name: Typed, width: number, more: object = {}) => (
    <TextField
      label={translate(`${base}.fields.${name}`)}
      value={row[name]}
      error={errorOf(name) !== undefined}
      helperText={errorOf(name)}
      onChange={({ target: { value } }) =>
        onChange({
          [name]: isNumber(name) ? typedMeasured(value, name === 'share' ? '%' : null) : value,
        })
      }
      sx={{ m: 0, flex: `1 1 ${width}px` }}
      {...more}
    />
  );
  return (
    <Box
      role="group"
      aria-label={translate(`${base}.row`, {
        field: translate(`${base}.fields.person`),
        row: index + 1,
      })}
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', py: 1 },
        ...{ borderBottom: '1px solid', borderColor: 'divider' },
      }}
    >
      <PersonInput
        unit={unit}
        value={row.person}
        fieldError={fieldError('person')}
        onChange={(person) => onChange({ person })}
      />
      {field('share', 100, percent)}
      {field('part', 180)}
      {withAmount
        ? field('partValue', 110, { slotProps: { htmlInput: { inputMode: 'decimal' } } })
        : null}
      {field('dueOn', 150, {
        type: 'date',
        slotProps: {
          inputLabel: { shrink: true },
          htmlInput: { min: `${year}-01-01`, max: `${year}-12-31` },
        },
      })}
      <FormControlLabel
        control={
          <Checkbox checked={row.lead} onChange={(_, lead) => onChange({ lead })} size="small" />
        }
        label={translate(`${base}.fields.lead`)}
        sx={{ mr: 0 }}
      />
      {onRemove ? (
        <Button size="small" color="inherit" onClick={onRemove} sx={{ mt: 0.5 }}>
          {translate(`${base}.removePerson`)}
        </Button>
      ) : null}
    </Box>
  );
};

const percent = {
  slotProps: { htmlInput: { inputMode: 'decimal' }, input: { endAdornment: '%' } },
};
