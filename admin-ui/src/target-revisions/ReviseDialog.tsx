import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { Target } from '../api/records';
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
  const [complaint, setComplaint] = useState<string | null>(null);
  const today = me?.today ?? '';
  const outside = window !== null && (today < window.from || today > window.to);
  const say = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.target-revisions.${key}`, words);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const problem = await run(
      () =>
        provider.create('target-revisions', {
          data: { target: target.id, reason: reason.trim() },
        }),
      'resources.target-revisions.done.create',
    );
    if (problem) setComplaint(problem.fields['reason'] ?? problem.message);
    else onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="revise-title">
      <form noValidate onSubmit={submit}>
        <DialogTitle id="revise-title">{say('actions.create')}</DialogTitle>
        <DialogContent>
          {window ? (
            <Alert severity={outside ? 'warning' : 'info'} sx={{ mb: 2 }}>
              {say(outside ? 'outsideNotice' : 'insideNotice', { ...window })}
            </Alert>
          ) : null}
          <TextField
            name="reason"
            label={say('fields.reason')}
            value={reason}
            onChange={({ target: { value } }) => setReason(value)}
            error={complaint !== null}
            helperText={complaint ?? say('startHelp')}
            required={outside}
            multiline
            minRows={3}
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {translate('ra.action.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
