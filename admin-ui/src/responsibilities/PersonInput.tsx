import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';

import type { Person } from '../people/types';
import { useYear } from '../shared/year';

interface Props {
  unit: string;
  value: string;
  fieldError: string | undefined;
  onChange: (person: string) => void;
}

/** The people of the unit who have not left; one who has stays to be seen where named. */
export const PersonInput = ({ unit, value, fieldError, onChange }: Props) => {
  const translate = useTranslate();
  const { today } = useYear();
  const { data = [] } = useGetList<Person>('people', {
    filter: { unit },
    sort: { field: 'staffNo', order: 'ASC' },
    pagination: { page: 1, perPage: 500 },
  });
  const here = data.filter(({ id, leftOn }) => id === value || leftOn === null || leftOn > today);
  const known = here.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={translate('resources.responsibilities.fields.person')}
      value={known ? value : ''}
      error={fieldError !== undefined}
      helperText={fieldError}
      onChange={({ target }) => onChange(target.value)}
      sx={{ m: 0, flex: '2 1 180px' }}
    >
      {here.map(({ id, name, staffNo, leftOn }) => (
        <MenuItem key={id} value={id}>
          {name}（{staffNo}）
          {leftOn !== null && leftOn <= today
            ? ` ${translate('resources.responsibilities.left')}`
            : ''}
        </MenuItem>
      ))}
    </TextField>
  );
};
