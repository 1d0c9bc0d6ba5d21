import type { UnitOfWork } from '../../../actions/unit-of-work';
import type { TargetRow } from '../../target/row';

/**
 * Records that nobody has scored, in processes that are open, are scored by the new version: points
 * and name follow it. Answers how many; scored, archived and closed ones stay on theirs.
 */
export function moveOpenRecords(
  work: UnitOfWork,
  { id, points, publishedVersion }: TargetRow,
): Promise<number> {
  return work.updateBy({
    table: 'assessment_records',
    set: 'points = :points, target_version = :publishedVersion',
    tail: `from processes p where p.id = t.process_id and p.state = 'open' and t.target_id = :id
       and t.state = 'draft'`,
    bindings: { id, points, publishedVersion },
  });
}
