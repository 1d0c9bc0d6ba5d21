import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

interface Props {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}

const FULL_WIDTH = /[０-９]/g;
const narrow = (text: string): string =>
  text.replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** A year is a name, not an amount: four digits without a separator. */
export function YearInput({ name, label, hint, required, disabled }: Props) {
  const { value, error, onChange } = useField<number | null>(name);
  const typed = (text: string) => {
    const digits = narrow(text).replace(/\D/g, '').slice(0, 4);
    onChange(name, digits === '' ? null : Number(digits));
  };
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        inputMode="numeric"
        disabled={disabled}
        value={value?.toString() ?? ''}
        onChange={({ target }) => typed(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
