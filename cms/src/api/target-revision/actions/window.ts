import { revisionWindow } from '../../../domain/review';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { today } from '../../../core/clock';
import type { RevisionTiming } from './decide';

/** The window that the office set for the year, and what day it is. */
export async function timingOf(work: UnitOfWork, year: number): Promise<RevisionTiming> {
  const { rows } = await work.trx.raw<{ rows: { from: string | null; to: string | null }[] }>(
    `select revision_from::text as from, revision_to::text as to from appraisal_years where year = ?`,
    [year],
  );
  return { window: revisionWindow(year, rows[0]), day: today(work.now) };
}
