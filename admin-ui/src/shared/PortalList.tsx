import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { ColumnsButton, FilterButton, FilterForm, List, TopToolbar } from 'react-admin';
import { useResourceContext, useTranslate } from 'react-admin';
import type { DataTableProps, RaRecord, SortPayload } from 'react-admin';

import type { Column } from './columns';
import { customColumns } from './custom-fields/custom-columns';
import { customFilters } from './custom-fields/custom-filters';
import { useCustomFields } from './custom-fields/use-custom-fields';
import { EmptyList, ListFailed } from './EmptyList';
import { ExcelExportButton } from './excel/ExcelExportButton';
import { ExportButton, hiddenOf } from './ExportButton';
import { PortalTable } from './PortalTable';

interface Props<T extends RaRecord> {
  columns: Column<T>[];
  sort: SortPayload;
  /** Holds always and cannot be taken off, such as the year. */
  filter?: Record<string, unknown>;
  /** Inputs; those with `alwaysOn` stand above the table, the others are added by a button. */
  filters?: ReactElement[];
  /** Chips under the inputs. */
  chips?: ReactNode;
  actions?: ReactNode;
  /** The server writes the Excel file of this list; that of the others is written here. */
  excel?: boolean;
  bulk?: ReactNode;
  rowClick?: DataTableProps<T>['rowClick'];
  /** Opens a row on the page itself, in place of a page of its own. */
  onOpen?: (record: T) => void;
  selectable?: DataTableProps<T>['isRowSelectable'];
  aside?: ReactElement;
}

/** The list every resource has: search, filters, chips, saved views, columns, export, empty state. */
export function PortalList<T extends RaRecord>(props: Props<T>) {
  const { sort, filter, chips, actions, bulk, aside, excel } = props;
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const added = useCustomFields(resource).fields;
  const columns = [...props.columns, ...customColumns<T>(added)];
  const filters = [...(props.filters ?? []), ...customFilters(added, translate)];
  return (
    <List<T>
      sort={sort}
      {...(filter ? { filter } : {})}
      {...(aside ? { aside } : {})}
      perPage={25}
      empty={false}
      exporter={false}
      actions={false}
      error={<ListFailed />}
      title={translate(`resources.${resource}.name`, { smart_count: 2 })}
      sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } }}
      component={Box}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1, mb: 1 }}>
        <Box sx={{ flexGrow: 1, '& form': { flexWrap: 'wrap', p: 0, minHeight: 0 } }}>
          <FilterForm filters={filters} />
        </Box>
        <TopToolbar sx={{ p: 0, minHeight: 0, flexWrap: 'wrap' }}>
          {actions}
          {filters.length > 0 && <FilterButton filters={filters} />}
          <ColumnsButton />
          {excel ? <ExcelExportButton columns={columns} /> : <ExportButton columns={columns} />}
        </TopToolbar>
      </Box>
      {chips ? (
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, my: 1, minHeight: 40 }}
        >
          {chips}
        </Box>
      ) : null}
      <PortalTable
        columns={columns}
        hiddenColumns={hiddenOf(columns)}
        rowClick={props.rowClick ?? 'show'}
        onOpen={props.onOpen}
        empty={<EmptyList />}
        bulkActionButtons={bulk ? <>{bulk}</> : false}
        {...(props.selectable ? { isRowSelectable: props.selectable } : {})}
      />
    </List>
  );
}
