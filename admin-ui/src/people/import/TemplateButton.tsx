import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useLocaleState, useNotify, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { saveFile } from '../../shared/csv';
import { problemOf } from '../../shared/problem';

/** Everybody who serves as an Excel file, to be changed and sent back. */
export const TemplateButton = () => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const language = locale.startsWith('en') ? 'en' : 'zh';
      const file = await provider.download(`people/template?locale=${language}`);
      saveFile(file, `${translate('resources.people.import.template')}.xlsx`);
    } catch (error) {
      const { message } = problemOf(error);
      notify(message, { type: 'error', messageArgs: { _: message } });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<DownloadIcon />}
      loading={busy}
      data-verb="template"
      onClick={() => void save()}
    >
      {translate('resources.people.actions.template')}
    </Button>
  );
};
