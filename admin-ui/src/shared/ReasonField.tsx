import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

interface Props {
  value: string;
  /** What is wrong with it, in words; it stands in the place of the help. */
  fieldError: string | null;
  /** Key of a text that says where the reason is kept, when nobody else reads it. */
  help?: string;
  minRows: number;
  onChange: (reason: string) => void;
}

/** Where a reason is written in a dialog; the first thing one types there. */
export const ReasonField = ({ value, fieldError, help, minRows, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <TextField
      name="reason"
      label={translate('shared.reason')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={fieldError !== null}
      helperText={fieldError ?? translate(help ?? 'shared.reasonHelp')}
      multiline
      minRows={minRows}
      autoFocus
      required
    />
  );
};
