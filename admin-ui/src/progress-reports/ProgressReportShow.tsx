import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';

import { RecordActivities } from '../activities/RecordActivities';
import type { ProgressReport } from '../api/records';
import { RecordPage } from '../shared/RecordPage';
import { StateSteps } from '../shared/StateSteps';
import { useCan } from '../shared/use-me';
import { ReportDocuments } from './ReportDocuments';
import { ReportFacts } from './ReportFacts';
import { ReportForm } from './ReportForm';
import { isVerifiable, isWithUnit, reportSteps } from './states';
import { VerifyForm } from './VerifyForm';

export const ProgressReportShow = () => (
  <RecordPage<ProgressReport> title={({ period, target }) => `${period} ${target?.name ?? ''}`}>
    {(report) => <ReportView report={report} />}
  </RecordPage>
);

const ReportView = ({ report }: { report: ProgressReport }) => {
  const translate = useTranslate();
  const maySave = useCan('progress-reports', 'save');
  const maySubmit = useCan('progress-reports', 'submit');
  const mayVerify = useCan('progress-reports', 'verify');
  const mayReturn = useCan('progress-reports', 'return');
  const withUnit = isWithUnit(report);
  return (
    <>
      <StateSteps resource="progress-reports" steps={reportSteps} state={report.state} />
      {report.state === 'returned' && report.returnReason ? (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('resources.progress-reports.returnedBecause', {
            reason: report.returnReason,
          })}
        </Alert>
      ) : null}
      <ReportFacts report={report} />
      {withUnit && (maySave || maySubmit) && <ReportForm report={report} />}
      {isVerifiable(report) && (mayVerify || mayReturn) && <VerifyForm report={report} />}
      <ReportDocuments report={report} open={withUnit} />
      <RecordActivities resource="progress-reports" recordId={report.id} />
    </>
  );
};
