import type { Row } from '../../core/rows';

/** What the actions decide by. */
export interface InspectionRow extends Row {
  year: number;
  unitId: number | null;
  name: string;
  state: string;
}

/** Whom and what an event is about: for the feed and the audit log. */
export const aboutInspection = (
  row: Pick<InspectionRow, 'documentId' | 'year' | 'unitId' | 'name'>,
) => ({
  resource: 'inspections',
  recordId: row.documentId,
  year: row.year,
  unitId: row.unitId,
  params: { name: row.name },
});
