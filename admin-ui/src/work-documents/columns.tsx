import type { WorkDocument } from '../api/records';
import type { Column } from '../shared/columns';
import { formatDateTime, formatSize } from '../shared/format';
import { StateChip } from '../shared/StateChip';

export const documentColumns: Column<WorkDocument>[] = [
  { source: 'name', text: ({ name }) => name },
  { source: 'target', text: ({ target }) => target?.name ?? '' },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  { source: 'report', text: ({ report }) => report?.period ?? '', sortable: false },
  { source: 'size', text: ({ size }) => formatSize(size), numeric: true, hidden: true },
  { source: 'uploadedBy', text: ({ uploadedBy }) => uploadedBy?.name ?? '', sortable: false },
  { source: 'createdAt', text: ({ createdAt }) => formatDateTime(createdAt) },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.work-documents.states.${state}`),
    cell: ({ state }) => <StateChip resource="work-documents" state={state} />,
  },
];
