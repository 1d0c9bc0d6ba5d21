import { useGetList, useTranslate } from 'react-admin';

import type { Activity } from '../api/records';
import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import { ActivityFeed } from './ActivityFeed';

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
