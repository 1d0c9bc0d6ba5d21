import { DateInput, SearchInput, SelectInput, useTranslate } from 'react-admin';

import type { Activity } from '../api/records';
import { useKnownResources } from '../shared/portal-resource';
import { PortalList } from '../shared/PortalList';
import { TypeInput } from '../shared/TypeInput';
import { UnitInput } from '../shared/UnitInput';
import { useMe } from '../shared/use-me';
import { useYear } from '../shared/year';
import { activityColumns } from './columns';
import { recordPath } from './record-path';

const feedResources = [
  'framework-versions',
  'targets',
  'progress-reports',
  'work-documents',
  'processes',
  'assessment-records',
  'evaluation-runs',
];

/** The feed of the year; a row leads to its record. */
export const ActivityList = () => {
  const { year } = useYear();
  const { me } = useMe();
  const known = useKnownResources();
  const translate = useTranslate();
  const resources = feedResources.map((id) => ({
    id,
    name: translate(`resources.${id}.name`, { smart_count: 2 }),
  }));
  return (
    <PortalList<Activity>
      columns={activityColumns}
      sort={{ field: 'at', order: 'DESC' }}
      filter={{ year }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <UnitInput key="unit" source="unit" alwaysOn />,
        <TypeInput key="type" source="targetType" />,
        <SelectInput key="resource" source="resource" choices={resources} />,
        <DateInput key="from" source="at_gte" />,
        <DateInput key="to" source="at_lte" />,
      ]}
      rowClick={(_id, _resource, record) => recordPath(record, known, me) ?? false}
    />
  );
};
