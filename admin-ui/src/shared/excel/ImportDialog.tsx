import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { FormDialog } from '../FormDialog';
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
      const done = await provider.collectionAction<Done>(resource, 'import', form);
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
    <FormDialog
      title={translate('shared.excel.importTitle')}
      maxWidth="md"
      cancel={translate('ra.action.close')}
      submit={translate('shared.excel.start')}
      busy={busy}
      incomplete={!file}
      locked={busy}
      onSubmit={() => file && send(file)}
      onClose={onClose}
    >
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
    </FormDialog>
  );
};
