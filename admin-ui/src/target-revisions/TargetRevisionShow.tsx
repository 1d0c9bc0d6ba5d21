import { useTranslate } from 'react-admin';

import { RecordActivities } from '../activities/RecordActivities';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { TextLink } from '../shared/TextLink';
import { RevisionView } from './RevisionView';
import type { TargetRevision } from './types';

export const TargetRevisionShow = () => {
  const translate = useTranslate();
  return (
    <RecordPage<TargetRevision>
      title={({ target }) =>
        translate('resources.target-revisions.title', {
          subject: `${target?.itemCode ?? ''} ${target?.name ?? ''}`.trim(),
        })
      }
    >
      {(revision) => (
        <>
          <Panel
            title={revision.unit?.name ?? ''}
            aside={
              <TextLink to={`/targets/${revision.target?.id ?? ''}/show`}>
                {translate('resources.target-revisions.toTarget')}
              </TextLink>
            }
          >
            <RevisionView revision={revision} />
          </Panel>
          <RecordActivities resource="target-revisions" recordId={revision.id} />
        </>
      )}
    </RecordPage>
  );
};
