import { useTranslate } from 'react-admin';

import type { Base, Target } from '../api/records';
import type { Column } from '../shared/columns';
import { formatDateTime } from '../shared/format';
import { RelatedRows } from '../shared/RelatedRows';

interface TargetVersion extends Base {
  number: number;
  publishedAtTime: string | null;
  publishedBy: string | null;
}

const columns: Column<TargetVersion>[] = [
  { source: 'number', text: ({ number }) => String(number) },
  {
    source: 'publishedAtTime',
    text: ({ publishedAtTime }) => formatDateTime(publishedAtTime),
  },
  { source: 'publishedBy', text: ({ publishedBy }) => publishedBy ?? '–' },
];

/** Every published version of a target; none is ever changed. */
export const TargetVersions = ({ target }: { target: Target }) => (
  <RelatedRows<TargetVersion>
    resource="target-versions"
    title={useTranslate()('resources.targets.versions')}
    filter={{ target: target.id }}
    sort={{ field: 'number', order: 'DESC' }}
    columns={columns}
    labels="resources.targets.versionFields"
    rowClick={false}
  />
);
