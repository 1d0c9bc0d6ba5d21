import type { TargetTerms } from '../../../domain/review';
import { Refusal } from '../../../core/refusal';
import type { Row } from '../../../core/rows';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { targets } from '../../target/resource';
import { methodOfTarget, type TargetRow } from '../../target/row';

/** A revision as the actions read it; decimals are text. */
export interface RevisionRow extends Row, TargetTerms {
  year: number;
  targetId: number;
  proposedByUnitId: number | null;
  state: string;
  reason: string | null;
  outsideWindow: boolean;
  fromVersion: number;
  toVersion: number | null;
}

/** The target under revision, locked until the end. */
export async function targetOfRevision(
  work: UnitOfWork,
  { targetId, fromVersion }: Pick<RevisionRow, 'targetId' | 'fromVersion'>,
): Promise<TargetRow> {
  const [target] = await work.select<TargetRow>(targets.table, 'where t.id = ? for update', [
    targetId,
  ]);
  if (!target) throw new Error(`target ${targetId} is missing`);
  if (target.publishedVersion !== fromVersion) throw new Refusal(409, 'stale');
  return target;
}

/** What of a target a revision can change, as it is published. */
export function termsOf(target: TargetRow): TargetTerms {
  const { targetValue, basis, measures, points, direction } = target;
  return { targetValue, basis, measures, points, direction, method: methodOfTarget(target) };
}

/** Whom and what an event on a revision is about. */
export const aboutRevision = (
  revision: Pick<RevisionRow, 'documentId' | 'reason' | 'outsideWindow'>,
  target: TargetRow,
) => ({
  resource: 'target-revisions',
  recordId: revision.documentId,
  year: target.year,
  unitId: target.unitId,
  targetTypeId: target.targetTypeId,
  params: { itemCode: target.itemCode, name: target.name },
});
