import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';

import { inputLabel } from './field';

interface Props {
  name: 'met' | 'triggered';
  /** Null until somebody chose: neither answer is taken for granted. */
  value: boolean | null;
  fault: string | undefined;
  onChange: (value: boolean) => void;
}

/** A finding with two answers, both in words. */
export const YesNoInput = ({ name, value, fault, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <FormControl error={fault !== undefined} sx={{ display: 'block', mb: 1.5 }}>
      <FormLabel id={`${name}-label`}>{translate(inputLabel(name))}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={`${name}-label`}
        value={value === null ? '' : String(value)}
        onChange={(_event, chosen) => onChange(chosen === 'true')}
      >
        <FormControlLabel
          value="true"
          control={<Radio />}
          label={translate(inputLabel(`${name}Yes`))}
        />
        <FormControlLabel
          value="false"
          control={<Radio />}
          label={translate(inputLabel(`${name}No`))}
        />
      </RadioGroup>
      {fault === undefined ? null : <FormHelperText>{fault}</FormHelperText>}
    </FormControl>
  );
};
