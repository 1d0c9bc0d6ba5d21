import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useListContext, useStore, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';

import type { Column } from '../columns';
import { hiddenOf } from '../ExportButton';
import { today } from '../format';
import { useFilters } from '../use-filters';
import { useCan } from '../use-me';
import { listPath } from './list-path';
import { useSaveFile } from './use-save-file';

/** Exports what is listed as the server's Excel file: every row, in order, the columns shown. */
export function ExcelExportButton<T extends RaRecord>({ columns }: { columns: Column<T>[] }) {
  const translate = useTranslate();
  const { resource, sort, filter, total } = useListContext<T>();
  const { values } = useFilters();
  const [hidden] = useStore<string[]>(`${resource}.datatable`, hiddenOf(columns));
  const { busy, save } = useSaveFile();
  const mayExport = useCan(resource, 'export');
  const visibleColumns = columns
    .map(({ source }) => source)
    .filter((source) => !hidden.includes(source));
  const name = translate(`resources.${resource}.name`, { smart_count: 2 });
  if (!mayExport) return null;
  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      loading={busy}
      disabled={!total}
      data-verb="export"
      onClick={() =>
        save(
          listPath(resource, 'export', {
            filter: { ...values, ...filter },
            sort,
            columns: visibleColumns,
          }),
          `${name} ${today()}.xlsx`,
        )
      }
    >
      {translate('shared.excel.export')}
    </Button>
  );
}
