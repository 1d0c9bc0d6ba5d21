import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';

import { saveFile } from '../../shared/save-file';
import type { Checked } from './types';

interface Props {
  marked: NonNullable<Checked['marked']>;
  name: string;
}

/** The file as it was sent, with what is wrong marked in it. */
export const MarkedButton = ({ marked, name }: Props) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const save = () => {
    const text = atob(locale.startsWith('en') ? marked.en : marked.zh);
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const suffix = translate('resources.people.import.markedSuffix');
    saveFile(new Blob([bytes]), `${name.replace(/\.xlsx$/i, '')}${suffix}.xlsx`);
  };
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} data-verb="marked" onClick={save}>
      {translate('resources.people.import.marked')}
    </Button>
  );
};
