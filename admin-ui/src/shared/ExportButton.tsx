import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useListContext, useNotify, useStore, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';

import { allRows } from './all-rows';
import type { Column } from './columns';
import { today } from './format';
import { listWorkbook } from './list-sheet';
import { saveFile } from './save-file';
import { useFilters } from './use-filters';

/** Exports what is listed as an Excel file: the rows of the present filters, the columns that are shown. */
export function ExportButton<T extends RaRecord>({ columns }: { columns: Column<T>[] }) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useDataProvider();
  const { resource, sort, filter, total } = useListContext<T>();
  const { values } = useFilters();
  const [hidden] = useStore<string[]>(`${resource}.datatable`, hiddenOf(columns));
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    try {
      const visibleColumns = columns.filter(
        ({ source }) => source !== 'id' && !hidden.includes(source),
      );
      const rows = await allRows<T>(provider, resource, sort, {
        ...values,
        ...filter,
      });
      const name = translate(`resources.${resource}.name`, { smart_count: 2 });
      const file = await listWorkbook(
        name,
        visibleColumns.map(({ source, numeric = false }) => ({
          title: translate(`resources.${resource}.fields.${source}`),
          numeric,
        })),
        rows.map((row) => visibleColumns.map(({ text }) => text(row, translate))),
      );
      saveFile(file, `${name} ${today()}.xlsx`);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', {
        type: 'error',
      });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      loading={busy}
      disabled={!total}
      onClick={() => void save()}
    >
      {translate('ra.action.export')}
    </Button>
  );
}

/** Columns not shown until chosen. */
export function hiddenOf<T extends RaRecord>(columns: Column<T>[]): string[] {
  return columns.filter(({ hidden }) => hidden).map(({ source }) => source);
}
