import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { useCan } from '../app/use-me';
import { StateSteps } from '../shared/StateSteps';
import { ArchiveButton } from './ArchiveButton';
import { Breakdown } from './Breakdown';
import { Evidence } from './Evidence';
import { RecordFacts } from './RecordFacts';
import { ReturnButton } from './ReturnButton';
import { ScoreForm } from './ScoreForm';
import { VoidButton } from './VoidButton';

const path = ['draft', 'submitted', 'archived'] as const;
const detours = { returned: 'draft', voided: 'archived' };

/** Everything of one record: what it rests on, how the score comes about, what can be done next. */
export const RecordBody = ({ record }: { record: AssessmentRecord }) => {
  const translate = useTranslate();
  const maySubmit = useCan('assessment-records', 'submit');
  const open = record.state === 'draft' || record.state === 'returned';
  const sentBack = record.state === 'returned' || record.state === 'voided';
  return (
    <>
      <StateSteps
        resource="assessment-records"
        path={path}
        detours={detours}
        state={record.state}
      />
      {sentBack && record.returnReason ? (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('resources.assessment-records.because', { reason: record.returnReason })}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        {record.state === 'submitted' && <ArchiveButton record={record} />}
        {record.state === 'archived' && <ReturnButton record={record} />}
        {record.state !== 'voided' && <VoidButton record={record} />}
      </Box>
      <RecordFacts record={record} />
      {open && maySubmit ? (
        <ScoreForm record={record} />
      ) : (
        <Breakdown lines={record.breakdown ?? []} score={record.suggestedScore} />
      )}
      {record.target ? <Evidence target={record.target.id} /> : null}
    </>
  );
};
