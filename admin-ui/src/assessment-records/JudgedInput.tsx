import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { typedDecimal } from '@milepost/domain/exact/typed';

import type { Target } from '../api/records';
import { formatDecimal } from '../shared/format';
import { inputLabel } from './field';
import type { PartProps } from './field';
import { gradesOf } from './method-params';
import { percentOf } from './breakdown-text';

interface Props extends PartProps {
  method: Target['method'];
  points: string | null;
}

/** 综合评分: a grade of the framework, or points directly; one takes the place of the other. */
export const JudgedInput = ({ method, points, draft, faults, onChange }: Props) => {
  const translate = useTranslate();
  const grades = gradesOf(method);
  const graded = draft.grade !== '';
  const range = points === null ? '' : formatDecimal(points);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, mb: 1 }}>
      {grades.length > 0 && (
        <TextField
          select
          label={translate(inputLabel('grade'))}
          value={draft.grade}
          onChange={({ target }) => onChange({ grade: target.value, value: '' })}
          error={'inputs.grade' in faults}
          helperText={faults['inputs.grade'] ?? ' '}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: 240 }}
        >
          <MenuItem value="">{translate(inputLabel('noGrade'))}</MenuItem>
          {grades.map(({ name, share }) => (
            <MenuItem key={name} value={name}>
              {translate(inputLabel('share'), { name, share: percentOf(share) })}
            </MenuItem>
          ))}
        </TextField>
      )}
      {!graded && (
        <TextField
          label={translate(inputLabel('value'))}
          value={draft.value}
          onChange={({ target }) => onChange({ value: typedDecimal(target.value) })}
          error={'inputs.value' in faults}
          helperText={faults['inputs.value'] ?? translate(inputLabel('range'), { max: range })}
          slotProps={{ htmlInput: { inputMode: 'decimal' }, inputLabel: { shrink: true } }}
          sx={{ width: 200 }}
        />
      )}
    </Box>
  );
};
