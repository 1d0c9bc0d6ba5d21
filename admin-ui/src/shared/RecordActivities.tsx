import { useGetList, useTranslate } from 'react-admin';

import { ActivityFeed } from '../activities/ActivityFeed';
import type { Activity } from '../api/records';
import { useCan } from '../app/use-me';
import { Panel } from './Panel';

/** Who did what with this record, and when. */
export const RecordActivities = (props: { resource: string; recordId: string }) => {
  const { resource, recordId } = props;
  const translate = useTranslate();
  const allowed = useCan('activities', 'find');
  const { data } = useGetList<Activity>(
    'activities',
    {
      filter: { resource, recordId },
      sort: { field: 'at', order: 'DESC' },
      pagination: { page: 1, perPage: 50 },
    },
    { enabled: allowed },
  );
  if (!allowed) return null;
  return (
    <Panel title={translate('resources.activities.name', { smart_count: 2 })}>
      <ActivityFeed activities={data ?? []} />
    </Panel>
  );
};
