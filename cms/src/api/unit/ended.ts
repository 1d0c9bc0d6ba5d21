import { Refusal } from '../../core/refusal';
import type { UnitOfWork } from '../../actions/unit-of-work';

/** A unit that is closed gets no new targets; what is in force is finished (PM-1). */
export async function refuseEnded({ trx }: UnitOfWork, unitId: number): Promise<void> {
  const { rows } = await trx.raw<{ rows: { name: string; date: string }[] }>(
    `select name, closed_on::text as date from units where id = ? and closed_on is not null`,
    [unitId],
  );
  if (rows[0]) throw new Refusal(409, 'unitEnded', { ...rows[0] });
}
