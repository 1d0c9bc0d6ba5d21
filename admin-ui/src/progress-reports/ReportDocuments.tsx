import { useTranslate } from 'react-admin';

import type { ProgressReport } from '../api/records';
import { RelatedRows } from '../shared/RelatedRows';
import { useCan } from '../shared/use-me';
import { documentColumns } from '../work-documents/columns';
import { UploadBox } from '../work-documents/UploadBox';

const columns = ['name', 'uploadedBy', 'createdAt', 'state'];

/** The Word files behind a report; more can be added while the report is with the unit. */
export const ReportDocuments = ({ report, open }: { report: ProgressReport; open: boolean }) => {
  const mayUpload = useCan('work-documents', 'create') && open;
  return (
    <RelatedRows
      resource="work-documents"
      title={useTranslate()('resources.work-documents.name', { smart_count: 2 })}
      filter={{ report: report.id }}
      sort={{ field: 'createdAt', order: 'DESC' }}
      columns={documentColumns.filter(({ source }) => columns.includes(source))}
      footer={
        mayUpload && report.target ? (
          <UploadBox target={report.target.id} report={report.id} />
        ) : null
      }
    />
  );
};
