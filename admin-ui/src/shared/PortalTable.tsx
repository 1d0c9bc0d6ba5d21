import { DataTable, useResourceContext, useTranslate } from 'react-admin';
import type { DataTableProps, RaRecord } from 'react-admin';

import { cardsOnPhones, labelOnPhones } from './cards-on-phones';
import type { Column } from './columns';
import { RowOpener } from './RowOpener';

type Props<T extends RaRecord> = Omit<DataTableProps<T>, 'children'> & {
  columns: Column<T>[];
  /** Where the labels are, if not under `resources.<resource>.fields`. */
  labels?: string | undefined;
  onOpen?: ((record: T) => void) | undefined;
  /** False where the rows come in the one order that makes sense. */
  sortable?: boolean;
};

/**
 * A table from column descriptions, the same that the export reads. A click on a row opens it; the
 * first column carries the link, for the keyboard and for opening in a new tab.
 */
export function PortalTable<T extends RaRecord>(props: Props<T>) {
  const { columns, labels, onOpen, rowClick, sortable = true, ...table } = props;
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const content = ({ cell, text }: Column<T>, record: T) =>
    cell ? cell(record) : text(record, translate);
  const label = (source: string) =>
    translate(`${labels ?? `resources.${resource}.fields`}.${source}`, { _: '' });
  const opens = onOpen !== undefined || rowClick === 'show';
  const openRow: DataTableProps<T>['rowClick'] = (_id, _resource, record) => {
    onOpen?.(record);
    return false;
  };
  return (
    <DataTable<T>
      {...table}
      rowClick={onOpen ? openRow : (rowClick ?? false)}
      sx={[
        {
          bgcolor: 'background.paper',
          '& td.RaDataTable-rowCell:first-of-type': { whiteSpace: 'nowrap' },
        },
        cardsOnPhones,
      ]}
    >
      {columns.map((column, index) => (
        <DataTable.Col<RaRecord>
          key={column.source}
          source={column.source}
          cellSx={() => labelOnPhones(label(column.source))}
          {...(labels ? { label: `${labels}.${column.source}` } : {})}
          disableSort={!sortable || column.sortable === false}
          {...(column.numeric ? { align: 'right' as const } : {})}
          render={(record) =>
            index === 0 && opens ? (
              <RowOpener record={record as T} onOpen={onOpen}>
                {content(column, record as T)}
              </RowOpener>
            ) : (
              content(column, record as T)
            )
          }
        />
      ))}
    </DataTable>
  );
}
