import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useTranslate } from 'react-admin';

import { useLeave } from '../shared/unsaved';
import { useYear } from '../shared/year';

/** 考核年度: the year that all pages show. */
export const YearSelect = () => {
  const { year, years, setYear } = useYear();
  const translate = useTranslate();
  const leave = useLeave();
  return (
    <Select
      size="small"
      value={year}
      onChange={({ target }) => leave(() => setYear(Number(target.value)))}
      inputProps={{ 'aria-label': translate('app.year') }}
      sx={{
        color: 'inherit',
        '& .MuiSelect-select': { py: 0.5 },
        '& .MuiSelect-icon': { color: 'inherit' },
        '& .MuiOutlinedInput-notchedOutline': { borderColor: 'rgba(255,255,255,.4)' },
      }}
    >
      {years.map((option) => (
        <MenuItem key={option} value={option}>
          {translate('app.yearOption', { year: option })}
        </MenuItem>
      ))}
    </Select>
  );
};
