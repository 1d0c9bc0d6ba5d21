import { ListContextProvider, ResourceContextProvider, useGetList, useList } from 'react-admin';
import { useTranslate } from 'react-admin';
import type { RaRecord, SortPayload } from 'react-admin';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

import type { Column } from './columns';
import { Panel } from './Panel';
import { PortalTable } from './PortalTable';
import { useCan } from './use-me';

interface Props<T extends RaRecord> {
  resource: string;
  title: string;
  filter: Record<string, unknown>;
  sort: SortPayload;
  columns: Column<T>[];
  /** Where the columns' labels are, if not with the resource. */
  labels?: string;
  rowClick?: 'show' | false;
  /** How many rows at most. */
  limit?: number;
  footer?: ReactNode;
}

/** The rows of another resource that belong to this record; absent for whoever may not see them. */
export function RelatedRows<T extends RaRecord>(props: Props<T>) {
  const allowed = useCan(props.resource, 'find');
  return allowed ? <Rows {...props} /> : null;
}

function Rows<T extends RaRecord>(props: Props<T>) {
  const { resource, title, filter, sort, columns, labels, rowClick = 'show', footer } = props;
  const { limit = 100 } = props;
  const translate = useTranslate();
  const pagination = { page: 1, perPage: limit };
  const { data, error, isPending } = useGetList<T>(resource, { filter, sort, pagination });
  const list = useList<T>({ data: data ?? [], isPending, perPage: limit, resource });
  return (
    <Panel title={title}>
      {error ? (
        <Typography color="error">{error.message}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <ResourceContextProvider value={resource}>
            <ListContextProvider value={list}>
              <PortalTable
                columns={columns}
                labels={labels}
                rowClick={rowClick}
                sortable={false}
                bulkActionButtons={false}
                storeKey={`${resource}.related`}
                empty={
                  <Typography variant="body2" color="text.secondary">
                    {translate('shared.none')}
                  </Typography>
                }
              />
            </ListContextProvider>
          </ResourceContextProvider>
        </Box>
      )}
      {footer}
    </Panel>
  );
}
