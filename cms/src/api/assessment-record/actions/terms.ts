import { z } from 'zod';
import { addsUp } from '../../../domain/decomposition';
import { CUT_OFFS, latestOf } from '../../../domain/scoring';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import type { TargetRow } from '../../target/row';
import type { RecordRow } from './row';
import type { ScoredTarget } from '../suggest';

const snapshot = z.object({
  direction: z.enum(['higher', 'lower']),
  method: z.unknown(),
  targetValue: z.string().nullable(),
});

type Scored = Pick<RecordRow, 'targetId' | 'targetVersion' | 'processId'>;

/**
 * The target as a record scores it: with the values of the version the record was given for, though
 * the target may have been revised since (BX-5), and as far in the year as its occasion looks.
 */
export async function termsOf(work: UnitOfWork, record: Scored): Promise<ScoredTarget> {
  const target = await versionOf(work, record);
  const { method, direction, unitOfMeasure, targetValue, publishedVersion } = target;
  const { through, additive, cumulative } = await cutOffOf(work, record);
  const reports = await verifiedReports(work, record.targetId);
  return {
    ...{ method, direction, unitOfMeasure },
    targetVersion: record.targetVersion ?? publishedVersion,
    occasion: {
      through,
      cumulative: cumulative ?? addsUp({ additive, unitOfMeasure }),
      yearTarget: targetValue,
      report: latestOf({ through, reports }),
    },
  };
}

async function versionOf(
  work: UnitOfWork,
  { targetId, targetVersion }: Scored,
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

const cutOff = z.object({
  through: z.enum(CUT_OFFS).nullable(),
  additive: z.boolean().nullable(),
  cumulative: z.boolean().nullable(),
});

async function cutOffOf({ trx }: UnitOfWork, { targetId, processId }: Scored) {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select o.through, i.additive, i.cumulative
     from processes p join occasions o on o.id = p.occasion_id, targets t
     left join indicators i on i.id = t.indicator_id
     where p.id = ? and t.id = ?`,
    [processId, targetId],
  );
  return cutOff.parse(rows[0]);
}

async function verifiedReports({ trx }: UnitOfWork, targetId: number) {
  const { rows } = await trx.raw<{ rows: { period: string; value: string }[] }>(
    `select period, verified_value::text as value from progress_reports
     where target_id = ? and state = 'verified' and verified_value is not null`,
    [targetId],
  );
  return rows;
}
