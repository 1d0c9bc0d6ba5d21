import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { Decimal } from '../shared/Decimal';
import type { Column } from '../shared/columns';
import { formatDecimal } from '../shared/format';
import { RelatedRows } from '../shared/RelatedRows';

const value = (source: 'targetValue' | 'verifiedValue'): Column<Target> => ({
  source,
  text: (target) => formatDecimal(target[source]),
  cell: (target) => <Decimal value={target[source]} unit={target.unitOfMeasure} />,
  numeric: true,
});

const columns: Column<Target>[] = [
  { source: 'itemCode', text: ({ itemCode }) => itemCode },
  { source: 'year', text: ({ year }) => String(year) },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  value('targetValue'),
  value('verifiedValue'),
];

const MOST = 100;

/** Which units used the indicator in which year, the last year first. */
export const UsedBy = ({ indicator }: { indicator: string }) => (
  <RelatedRows<Target>
    resource="targets"
    title={useTranslate()('resources.indicators.usedBy')}
    filter={{ indicator }}
    sort={{ field: 'year', order: 'DESC' }}
    columns={columns}
    labels="resources.indicators.usedByFields"
    limit={MOST}
  />
);
