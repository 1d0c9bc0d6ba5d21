import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import type { ReturnNotes } from '../../api/records';
import { FormDialog } from '../FormDialog';
import type { Problem } from '../problem';
import { ReasonField } from '../ReasonField';

export const noted = ['targetValue', 'basis', 'measures'] as const;

interface Props {
  title: string;
  busy: boolean;
  /** What stands in the fields now, to be written about; none when many are returned at once. */
  about?: Partial<Record<keyof ReturnNotes, string | null>>;
  onCancel: () => void;
  /** Null closes the dialog; a problem leaves it open with what was typed. */
  onSubmit: (values: { reason: string; notes?: ReturnNotes }) => Promise<Problem | null>;
}

/** Sends a declaration back: the reason overall, and at each field what is to be mended there. */
export const ReturnDialog = ({ title, busy, about, onCancel, onSubmit }: Props) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [notes, setNotes] = useState<ReturnNotes>({});
  const [fieldErrors, setFieldErrors] = useState<Record<string, string>>({});
  const submit = async () => {
    if (reason.trim() === '') return setFieldErrors({ reason: translate('shared.reasonMissing') });
    const written = Object.entries(notes).filter(([, note]) => note.trim() !== '');
    const problem = await onSubmit({
      reason: reason.trim(),
      ...(written.length > 0 ? { notes: Object.fromEntries(written) } : {}),
    });
    if (problem) setFieldErrors({ reason: problem.message, ...problem.fields });
    else onCancel();
  };
  return (
    <FormDialog title={title} busy={busy} onSubmit={submit} onClose={onCancel}>
      <ReasonField
        value={reason}
        fieldError={fieldErrors['reason'] ?? null}
        minRows={2}
        onChange={setReason}
      />
      {about ? (
        <Typography variant="h3" sx={{ mt: 2 }}>
          {translate('resources.review.notesTitle')}
        </Typography>
      ) : null}
      {about
        ? noted.map((field) => (
            <TextField
              key={field}
              name={`notes.${field}`}
              margin="dense"
              label={translate('resources.review.noteAt', {
                field: translate(`resources.targets.fields.${field}`),
              })}
              value={notes[field] ?? ''}
              onChange={({ target }) => setNotes({ ...notes, [field]: target.value })}
              error={fieldErrors[`notes.${field}`] !== undefined}
              helperText={
                fieldErrors[`notes.${field}`] ??
                translate('resources.review.declaredAs', { text: about[field] || '–' })
              }
              multiline
            />
          ))
        : null}
    </FormDialog>
  );
};
