import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { ActivityFeed } from '../activities/ActivityFeed';
import type { Activity } from '../api/records';
import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';

/** 考核动态: what happened last among the units one may see. */
export const RecentActivity = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const allowed = useCan('activities', 'find');
  const { data } = useGetList<Activity>(
    'activities',
    {
      filter: { year },
      sort: { field: 'at', order: 'DESC' },
      pagination: { page: 1, perPage: 12 },
    },
    { enabled: allowed },
  );
  if (!allowed) return null;
  return (
    <Panel
      title={translate('resources.activities.name', { smart_count: 2 })}
      aside={
        <Button component={Link} to="/activities" size="small">
          {translate('shared.all')}
        </Button>
      }
    >
      <ActivityFeed activities={data ?? []} />
    </Panel>
  );
};
