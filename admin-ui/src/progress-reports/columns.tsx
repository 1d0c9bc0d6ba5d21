import Box from '@mui/material/Box';

import type { ProgressReport } from '../api/records';
import type { Column } from '../shared/columns';
import { Decimal } from '../shared/Decimal';
import { formatDate, formatDateTime } from '../shared/format';
import { StateChip } from '../shared/StateChip';
import { LateMark } from './LateMark';

export const reportColumns: Column<ProgressReport>[] = [
  { source: 'period', text: ({ period }) => period },
  { source: 'target', text: ({ target }) => target?.name ?? '' },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '', hidden: true },
  {
    source: 'dueOn',
    text: ({ dueOn }) => formatDate(dueOn),
    cell: (report) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {formatDate(report.dueOn)} <LateMark report={report} />
      </Box>
    ),
  },
  {
    source: 'value',
    text: ({ value }) => value ?? '',
    cell: ({ value, target }) => <Decimal value={value} unit={target?.unitOfMeasure} />,
    numeric: true,
  },
  {
    source: 'verifiedValue',
    text: ({ verifiedValue }) => verifiedValue ?? '',
    cell: ({ verifiedValue, target }) => (
      <Decimal value={verifiedValue} unit={target?.unitOfMeasure} />
    ),
    numeric: true,
  },
  { source: 'submittedAt', text: ({ submittedAt }) => formatDateTime(submittedAt), hidden: true },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.progress-reports.states.${state}`),
    cell: ({ state }) => <StateChip resource="progress-reports" state={state} />,
  },
];
