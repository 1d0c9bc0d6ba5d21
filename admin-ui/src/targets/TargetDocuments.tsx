import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { RelatedRows } from '../shared/RelatedRows';
import { useCan } from '../shared/use-me';
import { documentColumns } from '../work-documents/columns';
import { UploadBox } from '../work-documents/UploadBox';

const columns = ['name', 'uploadedBy', 'createdAt', 'state'];

/** The work documents of a target, and the place to drop another one. */
export const TargetDocuments = ({ target }: { target: Target }) => {
  const mayUpload = useCan('work-documents', 'create');
  return (
    <RelatedRows
      resource="work-documents"
      title={useTranslate()('resources.work-documents.name', { smart_count: 2 })}
      filter={{ target: target.id }}
      sort={{ field: 'createdAt', order: 'DESC' }}
      columns={documentColumns.filter(({ source }) => columns.includes(source))}
      footer={mayUpload ? <UploadBox target={target.id} /> : null}
    />
  );
};
