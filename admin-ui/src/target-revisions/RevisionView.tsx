import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

import { Fact, Facts } from '../shared/Facts';
import { formatDate } from '../shared/format';
import { StateSteps } from '../shared/StateSteps';
import { useCan, useMe } from '../shared/use-me';
import { RevisionActions } from './RevisionActions';
import { RevisionComparison } from './RevisionComparison';
import { RevisionForm } from './RevisionForm';
import { canBe, revisionSteps } from './states';
import type { TargetRevision } from './types';

/** A revision where it stands: its steps, what can be done, what it would change. */
export const RevisionView = ({ revision }: { revision: TargetRevision }) => {
  const translate = useTranslate();
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.target-revisions.${key}`, words);
  const { me } = useMe();
  const mayEdit = useCan('target-revisions', 'declare');
  const own = me?.unit?.id !== undefined && revision.proposedByUnit?.id === me.unit.id;
  const editing = mayEdit && own && canBe(revision.state, 'declare');
  return (
    <>
      <StateSteps resource="target-revisions" steps={revisionSteps} state={revision.state} />
      {revision.state === 'returned' && revision.returnReason ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('resources.targets.returnedBecause', { reason: revision.returnReason })}
        </Alert>
      ) : null}
      <RevisionActions revision={revision} />
      <Facts>
        <Fact label={t('fields.proposedByUnit')}>{revision.proposedByUnit?.name ?? '–'}</Fact>
        <Fact label={t('fields.window')}>
          {t(revision.outsideWindow ? 'outsideWindow' : 'insideWindow')}
        </Fact>
        <Fact label={t('fields.declaredAt')}>{formatDate(revision.declaredAt)}</Fact>
        {revision.reason ? (
          <Fact label={t('fields.reason')} wide>
            {revision.reason}
          </Fact>
        ) : null}
      </Facts>
      {editing ? <RevisionForm revision={revision} /> : null}
      <RevisionComparison revision={revision} />
    </>
  );
};
