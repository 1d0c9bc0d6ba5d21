import { revisionWindow } from '../../domain/review';
import { faulty, refused } from '../refusals';
import type { Rule, Write } from '../rules';

const day = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;

/**
 * A year with frameworks, targets or processes stays that year; there is one current year, so making
 * one current takes it from the other (PM-10). A window of revision that ends before it begins would
 * let nobody revise without a reason.
 */
export const appraisalYearRule: Rule = {
  async before({ trx, action, before }, data) {
    const moves =
      action === 'delete' || (typeof data?.year === 'number' && data.year !== before?.year);
    if (before && moves && action !== 'clone' && (await isUsed(trx, Number(before.year))))
      throw refused('yearInUse', { year: Number(before.year) });
    if (data?.isCurrent !== true) return;
    await trx('appraisal_years')
      .where({ is_current: true })
      .whereNot({ document_id: before?.documentId ?? '' })
      .update({ is_current: false });
  },
  after(_write, after) {
    if (typeof after?.year !== 'number') return Promise.resolve();
    const set = { from: day(after.revisionFrom), to: day(after.revisionTo) };
    const { from, to } = revisionWindow(after.year, set);
    const fault = { path: ['revisionTo'], key: 'windowReversed', params: { from, to } };
    if (from > to) throw faulty('windowReversed', [fault]);
    return Promise.resolve();
  },
};

async function isUsed(trx: Write['trx'], year: number): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from frameworks where year = :year union all select 1 from targets where year = :year
     union all select 1 from processes where year = :year limit 1`,
    { year },
  );
  return rows.length > 0;
}
