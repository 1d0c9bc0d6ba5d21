import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { FaultTable } from './FaultTable';
import { FileChoice } from './FileChoice';
import { importProblemOf, type ImportProblem } from './import-problem';

interface Props {
  resource: string;
  /** Done before the file is sent. */
  prepare?: (() => Promise<unknown>) | undefined;
  onClose: () => void;
}

interface Done {
  changed: number;
  unchanged: number;
}

/** Takes a filled template in: all of it, or nothing, and then says which cells are wrong. */
export const ImportDialog = ({ resource, prepare, onClose }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ImportProblem | null>(null);

  const send = async (chosen: File) => {
    setBusy(true);
    setProblem(null);
    const form = new FormData();
    form.append('file', chosen, chosen.name);
    try {
      await prepare?.();
      const done = await provider.errand<Done>(resource, 'import', form);
      notify('shared.excel.imported', { type: 'success', messageArgs: { ...done } });
      refresh();
      onClose();
    } catch (error) {
      setProblem(importProblemOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="md">
      <DialogTitle>{translate('shared.excel.importTitle')}</DialogTitle>
      <DialogContent>
        <FileChoice
          file={file}
          disabled={busy}
          onChoose={(chosen) => {
            setFile(chosen);
            setProblem(null);
          }}
        />
        {busy && <LinearProgress sx={{ mt: 2 }} aria-label={translate('shared.excel.reading')} />}
        {problem && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {problem.message}
          </Alert>
        )}
        {problem && problem.faults.length > 0 ? (
          <FaultTable problem={problem} name={file?.name ?? ''} />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {translate('ra.action.close')}
        </Button>
        <Button
          variant="contained"
          loading={busy}
          disabled={!file}
          onClick={() => file && void send(file)}
        >
          {translate('shared.excel.start')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
