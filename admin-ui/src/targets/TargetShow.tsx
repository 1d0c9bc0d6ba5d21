import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import { RecordActivities } from '../activities/RecordActivities';
import type { Target } from '../api/records';
import { AssignPanel } from '../responsibilities/AssignPanel';
import { RecordPage } from '../shared/RecordPage';
import { StateSteps } from '../shared/StateSteps';
import { useCan } from '../shared/use-me';
import { TargetRevisions } from '../target-revisions/TargetRevisions';
import { Adjustments } from './Adjustments';
import { DeclareForm } from './DeclareForm';
import { canBe, targetSteps } from './states';
import { TargetActions } from './TargetActions';
import { TargetDocuments } from './TargetDocuments';
import { TargetFacts } from './TargetFacts';
import { TargetProgress } from './TargetProgress';
import { TargetReports } from './TargetReports';
import { TargetVersions } from './TargetVersions';

export const TargetShow = () => (
  <RecordPage<Target> title={({ itemCode, name }) => `${itemCode} ${name}`}>
    {(target) => <TargetView target={target} />}
  </RecordPage>
);

const TargetView = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const mayDeclare = useCan('targets', 'declare') && canBe(target.state, 'declare');
  return (
    <>
      <StateSteps resource="targets" steps={targetSteps} state={target.state} />
      {target.returnReason && target.state === 'returned' ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('resources.targets.returnedBecause', { reason: target.returnReason })}
          {Object.entries(target.returnNotes ?? {}).map(([field, note]) => (
            <Box key={field}>
              {translate('resources.targets.noteLine', {
                field: translate(`resources.targets.fields.${field}`),
                note,
              })}
            </Box>
          ))}
        </Alert>
      ) : null}
      <TargetActions target={target} />
      {mayDeclare && <DeclareForm target={target} />}
      <TargetRevisions target={target} />
      {target.publishedVersion !== null && <TargetProgress target={target} />}
      <TargetFacts target={target} />
      <AssignPanel target={target} />
      <TargetReports target={target} />
      <TargetDocuments target={target} />
      <Adjustments target={target} />
      <TargetVersions target={target} />
      <RecordActivities resource="targets" recordId={target.id} />
    </>
  );
};
