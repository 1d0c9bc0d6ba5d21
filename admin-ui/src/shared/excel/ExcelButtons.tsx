import TemplateIcon from '@mui/icons-material/GridOnOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { today } from '../format';
import { useCan } from '../use-me';
import { ImportDialog } from './ImportDialog';
import { listPath } from './list-path';
import { useSaveFile } from './use-save-file';

interface Props {
  resource: string;
  /** Which rows the template has: of these, the ones the person may fill. */
  filter: object;
  /** Whose rows they are and of which year, for the name of the file. */
  unit: string | null | undefined;
  year: number;
  /** Done first, such as saving what is still being typed. */
  prepare?: () => Promise<unknown>;
}

/** The template with the present rows, and the way back in. */
export const ExcelButtons = ({ resource, filter, unit, year, prepare }: Props) => {
  const translate = useTranslate();
  const mayFill = useCan(resource, 'template');
  const mayImport = useCan(resource, 'import');
  const { busy, save } = useSaveFile();
  const [open, setOpen] = useState(false);
  const name = `${translate('shared.excel.templateName', {
    name: translate(`resources.${resource}.name`, { smart_count: 2 }),
    year,
  })}`;
  const file = [unit, name, `${today()}.xlsx`].filter(Boolean).join(' ');
  return (
    <>
      {mayFill && (
        <Button
          size="small"
          startIcon={<TemplateIcon />}
          loading={busy}
          data-verb="template"
          onClick={() => save(listPath(resource, 'template', { filter }), file, prepare)}
        >
          {translate('shared.excel.template')}
        </Button>
      )}
      {mayImport && (
        <Button
          size="small"
          startIcon={<UploadIcon />}
          data-verb="import"
          onClick={() => setOpen(true)}
        >
          {translate('shared.excel.import')}
        </Button>
      )}
      {open && (
        <ImportDialog resource={resource} prepare={prepare} onClose={() => setOpen(false)} />
      )}
    </>
  );
};
