import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { StateSteps } from '../shared/StateSteps';
import { useCan } from '../shared/use-me';
import { ArchiveButton } from './ArchiveButton';
import { Breakdown } from './Breakdown';
import { Evidence } from './Evidence';
import { RecordFacts } from './RecordFacts';
import { ReturnButton } from './ReturnButton';
import { ScoreForm } from './ScoreForm';
import { canBe, inOpenProcess, isOpen, recordSteps } from './states';
import { StoredInputs } from './StoredInputs';
import { originOf, valuesOf } from './values-of';
import { VoidButton } from './VoidButton';

/** Everything of one record: what it rests on, how the score comes about, what can be done next. */
export const RecordBody = ({ record }: { record: AssessmentRecord }) => {
  const translate = useTranslate();
  const maySubmit = useCan('assessment-records', 'submit');
  const scoring = isOpen(record) && maySubmit;
  const sentBack = record.state === 'returned' || record.state === 'voided';
  return (
    <>
      <StateSteps resource="assessment-records" steps={recordSteps} state={record.state} />
      {sentBack && record.returnReason ? (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('resources.assessment-records.because', { reason: record.returnReason })}
        </Alert>
      ) : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        {canBe(record, 'archive') && <ArchiveButton record={record} />}
        {canBe(record, 'return') && <ReturnButton record={record} />}
        {canBe(record, 'void') && <VoidButton record={record} />}
      </Box>
      <RecordFacts record={record} />
      {scoring && !inOpenProcess(record) ? (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.assessment-records.processClosed')}
        </Alert>
      ) : null}
      {scoring && inOpenProcess(record) ? (
        <ScoreForm record={record} />
      ) : (
        <Stored record={record} />
      )}
      {record.target ? <Evidence target={record.target.id} /> : null}
    </>
  );
};

/** The score as it was given, with the steps and findings it was given by. */
const Stored = ({ record }: { record: AssessmentRecord }) => {
  const translate = useTranslate();
  const { breakdown, suggestedScore, inputs } = record;
  if (!breakdown?.length && suggestedScore === null) return null;
  const origin = originOf(record);
  return (
    <>
      <Breakdown lines={breakdown ?? []} score={suggestedScore} unit={valuesOf(record).unit}>
        {origin ? (
          <Alert severity="info" sx={{ mt: 1 }}>
            {translate(`resources.assessment-records.facts.${origin}`)}
          </Alert>
        ) : null}
      </Breakdown>
      <StoredInputs inputs={inputs} />
    </>
  );
};
