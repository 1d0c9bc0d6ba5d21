import InputAdornment from '@mui/material/InputAdornment';
import { TextInput, useTranslate } from 'react-admin';
import type { TextInputProps } from 'react-admin';
import { typedMeasured } from '@milepost/domain/exact/measured';

import { valueFault } from './decimal-fault';

interface Props extends TextInputProps {
  unit?: string | null | undefined;
}

/** A decimal that stays text, so that what was typed is what is sent. */
export const DecimalInput = ({ unit, validate, ...props }: Props) => {
  const translate = useTranslate();
  const isDecimal = (value: unknown) =>
    typeof value === 'string' ? valueFault(value, translate) : undefined;
  return (
    <TextInput
      {...props}
      parse={(value: string) => typedMeasured(value, unit)}
      format={(value: string | null | undefined) => value ?? ''}
      validate={[isDecimal, ...(Array.isArray(validate) ? validate : validate ? [validate] : [])]}
      slotProps={{
        htmlInput: { inputMode: 'decimal' },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
    />
  );
};
