import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';

import { useSaveFile } from '../../shared/excel/use-save-file';

/** Everybody who serves as an Excel file, to be changed and sent back. */
export const TemplateButton = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { busy, save } = useSaveFile();
  const language = locale.startsWith('en') ? 'en' : 'zh';
  const name = `${translate('resources.people.import.template')}.xlsx`;
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<DownloadIcon />}
      loading={busy}
      data-verb="template"
      onClick={() => save(`people/template?locale=${language}`, name)}
    >
      {translate('resources.people.actions.template')}
    </Button>
  );
};
