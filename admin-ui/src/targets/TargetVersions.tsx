import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';

import type { Target, TargetVersion } from '../api/records';
import type { Column } from '../shared/columns';
import { formatDateTime } from '../shared/format';
import { RelatedRows } from '../shared/RelatedRows';
import { useCan } from '../shared/use-me';
import { CompareVersions } from './CompareVersions';

const columns: Column<TargetVersion>[] = [
  { source: 'number', text: ({ number }) => String(number) },
  {
    source: 'publishedAtTime',
    text: ({ publishedAtTime }) => formatDateTime(publishedAtTime),
  },
  { source: 'publishedBy', text: ({ publishedBy }) => publishedBy ?? '–' },
];

/** Every published version of a target; none is ever changed, any two are compared. */
export const TargetVersions = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const filter = { target: target.id };
  const sort = { field: 'number', order: 'DESC' as const };
  const pagination = { page: 1, perPage: 100 };
  const allowed = useCan('target-versions', 'find');
  const { data = [] } = useGetList<TargetVersion>(
    'target-versions',
    { filter, sort, pagination },
    { enabled: allowed },
  );
  const [comparing, setComparing] = useState(false);
  const label = comparing ? 'hideComparison' : 'compareVersions';
  return (
    <RelatedRows<TargetVersion>
      resource="target-versions"
      title={translate('resources.targets.versions')}
      filter={filter}
      sort={sort}
      columns={columns}
      labels="resources.targets.versionFields"
      rowClick={false}
      footer={
        data.length > 1 ? (
          <>
            <Button
              size="small"
              variant="outlined"
              aria-expanded={comparing}
              onClick={() => setComparing(!comparing)}
              sx={{ mt: 1 }}
            >
              {translate(`resources.targets.${label}`)}
            </Button>
            {comparing && <CompareVersions versions={data} />}
          </>
        ) : null
      }
    />
  );
};
