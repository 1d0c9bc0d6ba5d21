import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { FormDialog } from './FormDialog';
import type { Problem } from './problem';
import { ReasonField } from './ReasonField';

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
export const ReasonDialog = ({ title, busy, help, onCancel, onSubmit }: Props) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [fieldError, setFieldError] = useState<string | null>(null);
  const submit = async () => {
    if (reason.trim() === '') return setFieldError(translate('shared.reasonMissing'));
    const problem = await onSubmit(reason.trim());
    if (problem) setFieldError(problem.fields['reason'] ?? problem.message);
    else onCancel();
  };
  return (
    <FormDialog title={title} busy={busy} onSubmit={submit} onClose={onCancel}>
      <ReasonField
        value={reason}
        fieldError={fieldError}
        {...(help ? { help } : {})}
        minRows={3}
        onChange={setReason}
      />
    </FormDialog>
  );
};
