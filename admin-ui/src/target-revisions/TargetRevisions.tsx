import { useGetList, useTranslate } from 'react-admin';

import { RecordActivities } from '../activities/RecordActivities';
import type { Target } from '../api/records';
import type { Column } from '../shared/columns';
import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RelatedRows } from '../shared/RelatedRows';
import { StateChip } from '../shared/StateChip';
import { useCan } from '../shared/use-me';
import { RevisionView } from './RevisionView';
import { isRunning, overStates } from './states';
import type { TargetRevision } from './types';

const columns: Column<TargetRevision>[] = [
  { source: 'fromVersion', text: ({ fromVersion }) => String(fromVersion) },
  { source: 'toVersion', text: ({ toVersion }) => (toVersion === null ? '–' : String(toVersion)) },
  { source: 'declaredAt', text: ({ declaredAt }) => formatDate(declaredAt) },
  { source: 'reason', text: ({ reason }) => reason ?? '–' },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.target-revisions.states.${state}`),
    cell: ({ state }) => <StateChip resource="target-revisions" state={state} />,
  },
];

/** The revision under way with its steps, and the earlier ones of this target. */
export const TargetRevisions = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const allowed = useCan('target-revisions', 'find');
  const filter = { target: target.id };
  const sort = { field: 'id', order: 'DESC' as const };
  const { data = [] } = useGetList<TargetRevision>(
    'target-revisions',
    { filter, sort, pagination: { page: 1, perPage: 100 } },
    { enabled: allowed },
  );
  if (!allowed || data.length === 0) return null;
  const running = data.find(isRunning);
  const earlier = data.filter((revision) => !isRunning(revision));
  return (
    <>
      {running ? (
        <Panel title={translate('resources.target-revisions.running')}>
          <RevisionView key={running.id} revision={running} />
        </Panel>
      ) : null}
      {earlier.length > 0 ? (
        <RelatedRows<TargetRevision>
          resource="target-revisions"
          title={translate('resources.target-revisions.earlier')}
          filter={{ ...filter, state: overStates }}
          sort={sort}
          columns={columns}
        />
      ) : null}
      {running ? <RecordActivities resource="target-revisions" recordId={running.id} /> : null}
    </>
  );
};
