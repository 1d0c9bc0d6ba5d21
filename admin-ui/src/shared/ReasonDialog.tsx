import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { FormDialog } from './FormDialog';
import type { Problem } from './problem';

interface Props {
  title: string;
  busy: boolean;
  /** Key of a text that says where the reason is kept, when nobody else reads it. */
  help?: string;
  onCancel: () => void;
  /** Null closes the dialog; a problem leaves it open with what was typed. */
  onSubmit: (reason: string) => Promise<Problem | null>;
}

/** Going back always asks for a reason. Render it only while open. */
export const ReasonDialog = (props: Props) => {
  const { title, busy, help = 'shared.reasonHelp', onCancel, onSubmit } = props;
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const submit = async () => {
    if (reason.trim() === '') return setComplaint(translate('shared.reasonMissing'));
    const problem = await onSubmit(reason.trim());
    if (problem) setComplaint(problem.fields['reason'] ?? problem.message);
    else onCancel();
  };
  return (
    <FormDialog title={title} busy={busy} onSubmit={submit} onClose={onCancel}>
      <TextField
        name="reason"
        label={translate('shared.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={complaint !== null}
        helperText={complaint ?? translate(help)}
        multiline
        minRows={3}
        autoFocus
        required
      />
    </FormDialog>
  );
};
