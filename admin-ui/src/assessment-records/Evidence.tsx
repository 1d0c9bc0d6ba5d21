import { useTranslate } from 'react-admin';

import { reportColumns } from '../progress-reports/columns';
import { RelatedRows } from '../shared/RelatedRows';
import { documentColumns } from '../work-documents/columns';

const ofReport = ['period', 'value', 'verifiedValue', 'state'];
const ofDocument = ['name', 'createdAt', 'state'];

/** What the score rests on: the reports and the documents of the target. */
export const Evidence = ({ target }: { target: string }) => {
  const translate = useTranslate();
  return (
    <>
      <RelatedRows
        resource="progress-reports"
        title={translate('resources.progress-reports.name', { smart_count: 2 })}
        filter={{ target, state: ['submitted', 'verified'] }}
        sort={{ field: 'period', order: 'DESC' }}
        columns={reportColumns.filter(({ source }) => ofReport.includes(source))}
      />
      <RelatedRows
        resource="work-documents"
        title={translate('resources.work-documents.name', { smart_count: 2 })}
        filter={{ target }}
        sort={{ field: 'createdAt', order: 'DESC' }}
        columns={documentColumns.filter(({ source }) => ofDocument.includes(source))}
      />
    </>
  );
};
