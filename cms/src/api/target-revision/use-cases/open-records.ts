import type { Work } from '../../../usecases/work';
import type { TargetRow } from '../../target/row';

/**
 * Records that nobody has scored, in processes that are open, are scored by the new version: points
 * and name follow it. Answers how many; scored, archived and closed ones stay on theirs.
 */
export async function moveOpenRecords(work: Work, target: TargetRow): Promise<number> {
  const { rowCount } = await work.trx.raw<{ rowCount: number }>(
    `update assessment_records r set points = ?, target_version = ?, version = r.version + 1,
       updated_at = ?
     from processes p where p.id = r.process_id and p.state = 'open' and r.target_id = ?
       and r.state = 'draft'`,
    [target.points, target.publishedVersion, work.now, target.id],
  );
  return rowCount;
}
