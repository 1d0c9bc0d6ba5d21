import { DataTable, useTranslate } from 'react-admin';
import type { DataTableProps, RaRecord } from 'react-admin';

import type { Column } from './columns';

type Props<T extends RaRecord> = Omit<DataTableProps<T>, 'children'> & { columns: Column<T>[] };

/** A table from column descriptions, the same that the export reads. */
export function PortalTable<T extends RaRecord>({ columns, ...table }: Props<T>) {
  const translate = useTranslate();
  return (
    <DataTable<T> {...table} sx={{ bgcolor: 'background.paper' }}>
      {columns.map(({ source, text, cell, numeric, sortable = true }) => (
        <DataTable.Col<RaRecord>
          key={source}
          source={source}
          disableSort={!sortable}
          {...(numeric ? { align: 'right' as const } : {})}
          render={(record) => (cell ? cell(record as T) : text(record as T, translate))}
        />
      ))}
    </DataTable>
  );
}
