import InputAdornment from '@mui/material/InputAdornment';
import { TextInput, useTranslate } from 'react-admin';
import type { TextInputProps } from 'react-admin';

interface Props extends TextInputProps {
  unit?: string | null | undefined;
}

/** Full-width digits and separators, as they come from Chinese keyboards and from Excel. */
export function plainDecimal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[,，\s]/g, '')
    .replace('。', '.');
}

/** A decimal that stays text, so that what was typed is what is sent. */
export const DecimalInput = ({ unit, validate, ...props }: Props) => {
  const translate = useTranslate();
  const isDecimal = (value: unknown) =>
    typeof value !== 'string' || value === '' || /^-?\d{1,20}(\.\d{1,10})?$/.test(value)
      ? undefined
      : translate('shared.notANumber');
  return (
    <TextInput
      {...props}
      parse={(value: string) => plainDecimal(value)}
      format={(value: string | null | undefined) => value ?? ''}
      validate={[isDecimal, ...(Array.isArray(validate) ? validate : validate ? [validate] : [])]}
      slotProps={{
        htmlInput: { inputMode: 'decimal' },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
    />
  );
};
