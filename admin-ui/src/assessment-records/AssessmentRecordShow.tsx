import { RecordActivities } from '../activities/RecordActivities';
import type { AssessmentRecord } from '../api/records';
import { RecordPage } from '../shared/RecordPage';
import { RecordBody } from './RecordBody';

export const AssessmentRecordShow = () => (
  <RecordPage<AssessmentRecord> title={({ itemCode, name }) => `${itemCode} ${name}`}>
    {(record) => (
      <>
        <RecordBody record={record} />
        <RecordActivities resource="assessment-records" recordId={record.id} />
      </>
    )}
  </RecordPage>
);
