import type { AssessmentRecord } from '../api/records';
import { ActionButton } from '../shared/ActionButton';

/** 归档: from then on the record does not change. */
export const ArchiveButton = ({ record }: { record: AssessmentRecord }) => (
  <ActionButton resource="assessment-records" verb="archive" seen={record} body={{}} />
);
