import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import type { MilepostProvider } from '../api/data-provider';
import { saveFile } from '../shared/save-file';
import { problemOf } from '../shared/problem';
import { useCan } from '../shared/use-me';
import type { TargetSystem } from './types';

interface Props {
  system: TargetSystem;
  /** Whoever sees only some of the targets has no letter of it. */
  complete: boolean;
}

/** The responsibility letter 目标责任书 as a Word file, and for print. */
export const LetterButtons = ({ system, complete }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const allowed = useCan('target-systems', 'letter');
  if (!allowed || !complete || system.items === 0) return null;
  const path = `target-systems/${system.id}/letter`;
  const download = async () => {
    setBusy(true);
    try {
      const words = { unit: system.unit?.name ?? '', year: system.year };
      const name = translate('resources.target-systems.letter.file', words);
      saveFile(await provider.download(path), `${name}.docx`);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button startIcon={<DownloadIcon />} loading={busy} onClick={() => void download()}>
        {translate('resources.target-systems.letter.word')}
      </Button>
      <Button component={Link} to={`/${path}`} startIcon={<PrintIcon />}>
        {translate('resources.target-systems.letter.print')}
      </Button>
    </>
  );
};
