import { isOutsideWindow } from '@milepost/domain/review/window';
import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { FormDialog } from '../shared/FormDialog';
import { useCommand } from '../shared/use-command';
import { useMe } from '../shared/use-me';
import { useRevisionWindow } from './use-revision-window';

/** Starts a revision; outside of the window only with the reason. Render it only while open. */
export const ReviseDialog = ({ target, onClose }: { target: Target; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider();
  const { busy, run } = useCommand();
  const { me } = useMe();
  const window = useRevisionWindow(target.year);
  const [reason, setReason] = useState('');
  const [fieldError, setFieldError] = useState<string | null>(null);
  const today = me?.today ?? '';
  const outside = window !== null && isOutsideWindow(window, today);
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.target-revisions.${key}`, words);
  const submit = async () => {
    const problem = await run(
      () =>
        provider.create('target-revisions', {
          data: { target: target.id, reason: reason.trim() },
        }),
      'resources.target-revisions.done.create',
    );
    if (problem) setFieldError(problem.fields['reason'] ?? problem.message);
    else onClose();
  };
  return (
    <FormDialog title={t('actions.create')} busy={busy} onSubmit={submit} onClose={onClose}>
      {window ? (
        <Alert severity={outside ? 'warning' : 'info'} sx={{ mb: 2 }}>
          {t(outside ? 'outsideNotice' : 'insideNotice', { ...window })}
        </Alert>
      ) : null}
      <TextField
        name="reason"
        label={t('fields.reason')}
        value={reason}
        onChange={({ target: { value } }) => setReason(value)}
        error={fieldError !== null}
        helperText={fieldError ?? t('startHelp')}
        required={outside}
        multiline
        minRows={3}
        autoFocus
      />
    </FormDialog>
  );
};
