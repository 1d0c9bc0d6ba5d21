import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { reportColumns } from '../progress-reports/columns';
import { RelatedRows } from '../shared/RelatedRows';

const columns = ['period', 'dueOn', 'value', 'verifiedValue', 'state'];

/** The reports of a target, period by period. */
export const TargetReports = ({ target }: { target: Target }) => (
  <RelatedRows
    resource="progress-reports"
    title={useTranslate()('resources.progress-reports.name', { smart_count: 2 })}
    filter={{ target: target.id }}
    sort={{ field: 'period', order: 'ASC' }}
    columns={reportColumns.filter(({ source }) => columns.includes(source))}
  />
);
