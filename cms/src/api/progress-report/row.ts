import type { Row } from '../../core/rows';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { targets } from '../target/resource';
import type { TargetRow } from '../target/row';

export interface ReportRow extends Row {
  year: number;
  targetId: number;
  period: string;
  dueOn: string;
  state: string;
  value: string | null;
  text: string | null;
  submittedById: number | null;
  verifiedValue: string | null;
}

/** The target of a report, locked, so that two reports of one target follow each other. */
export async function targetOf(
  work: UnitOfWork,
  { targetId }: { targetId: number },
): Promise<TargetRow> {
  const [target] = await work.select<TargetRow>(targets.table, 'where t.id = ? for update', [
    targetId,
  ]);
  if (!target) throw new Error(`target ${targetId} is missing`);
  return target;
}

/** Whom and what an event on a report is about. */
export const aboutReport = (report: ReportRow, target: TargetRow) => ({
  resource: 'progress-reports',
  recordId: report.documentId,
  year: target.year,
  unitId: target.unitId,
  targetTypeId: target.targetTypeId,
  params: { itemCode: target.itemCode, name: target.name, period: report.period },
});
