import type { Activity } from '../api/records';
import type { Column } from '../shared/columns';
import { formatDateTime } from '../shared/format';
import { activitySentence } from './sentence';

export const activityColumns: Column<Activity>[] = [
  { source: 'at', text: ({ at }) => formatDateTime(at) },
  { source: 'action', text: activitySentence, sortable: false },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '' },
  { source: 'actor', text: ({ actor }) => actor, hidden: true },
  { source: 'actorUnit', text: ({ actorUnit }) => actorUnit?.name ?? '', hidden: true },
];
