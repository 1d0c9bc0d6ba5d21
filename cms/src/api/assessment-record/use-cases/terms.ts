import { z } from 'zod';
import type { Work } from '../../../usecases/work';
import type { TargetRow } from '../../target/use-cases/row';
import type { RecordRow } from './row';

const snapshot = z.object({
  direction: z.enum(['higher', 'lower']),
  method: z.unknown(),
  targetValue: z.string().nullable(),
});

/**
 * The target as a record scores it: with the values of the version the record was given for, though
 * the target may have been revised since (BX-5); what was verified is always the latest.
 */
export async function targetOf(
  work: Work,
  { targetId, targetVersion }: Pick<RecordRow, 'targetId' | 'targetVersion'>,
): Promise<TargetRow> {
  const [target] = await work.select<TargetRow>('targets', 'where t.id = ?', [targetId]);
  if (!target) throw new Error(`target ${targetId} is missing`);
  if (targetVersion === null || targetVersion === target.publishedVersion) return target;
  const [version] = await work.select<{ snapshot: unknown }>(
    'target_versions',
    'where t.target_id = ? and t.number = ?',
    [targetId, targetVersion],
  );
  if (!version) throw new Error(`version ${targetVersion} of target ${targetId} is missing`);
  return { ...target, ...snapshot.parse(version.snapshot) };
}
