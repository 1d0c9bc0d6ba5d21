import type { Row } from '../../../core/rows';

export interface ProcessRow extends Row {
  year: number;
  occasionId: number;
  state: string;
}

/** What an event on a process is about. */
export const aboutProcess = ({ documentId, year }: ProcessRow, params = {}) => ({
  resource: 'processes',
  recordId: documentId,
  year,
  params,
});
