import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  DateInput,
  DateTimeInput,
  NullableBooleanInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { useTranslate } from 'react-admin';

import { DecimalInput } from '../DecimalInput';
import type { CustomField } from './types';
import { useCustomFields } from './use-custom-fields';
import { isNumber } from './value-text';

/** Inputs of the added fields of a resource, in a form of it; the server's errors find them by name. */
export const CustomInputs = ({ resource }: { resource: string }) => {
  const translate = useTranslate();
  const { fields } = useCustomFields(resource);
  if (fields.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 1, mb: 2 }}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        {translate('customFields.title')}
      </Typography>
      <Box sx={inColumns}>
        {fields.map((field) => (
          <CustomInput key={field.name} field={field} />
        ))}
      </Box>
    </Box>
  );
};

const inColumns = {
  display: 'grid',
  columnGap: 2,
  rowGap: 1,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
} as const;

/**
 * A draft may leave it empty, so `required` is only a hint; the server decides whether it is
 * enforced.
 */
const CustomInput = ({ field }: { field: CustomField }) => {
  const common = {
    source: field.name,
    label: field.label,
    isRequired: field.required,
    helperText: field.hint ?? false,
  } as const;
  if (isNumber(field)) return <DecimalInput {...common} />;
  switch (field.type) {
    case 'text':
      return <TextInput {...common} multiline minRows={2} sx={{ gridColumn: '1 / -1' }} />;
    case 'email':
      return <TextInput {...common} type="email" />;
    case 'enumeration':
      return <SelectInput {...common} choices={choicesOf(field)} translateChoice={false} />;
    case 'boolean':
      return <NullableBooleanInput {...common} />;
    case 'date':
      return <DateInput {...common} />;
    case 'datetime':
      return <DateTimeInput {...common} />;
    case 'time':
      return (
        <TextInput
          {...common}
          type="time"
          format={minutes}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      );
    default:
      return <TextInput {...common} />;
  }
};

/** `08:30:00` in an input that takes hours and minutes. */
const minutes = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 5) : '');

export const choicesOf = ({ options = [] }: CustomField) =>
  options.map((option) => ({ id: option, name: option }));
