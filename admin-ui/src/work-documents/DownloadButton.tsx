import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { WorkDocument } from '../api/records';
import { saveFile } from '../shared/save-file';
import { formatSize } from '../shared/format';
import { problemOf } from '../shared/problem';

/** The original file. It is private, so it is fetched with the token rather than linked. */
export const DownloadButton = ({ document }: { document: WorkDocument }) => {
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const blob = await provider.download(`work-documents/${document.id}/file`);
      saveFile(blob, document.name);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<DownloadIcon />} loading={busy} onClick={() => void download()}>
      {translate('shared.download')} ({formatSize(document.size)})
    </Button>
  );
};
