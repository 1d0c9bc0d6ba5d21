import { revisionWindow } from '../../../domain/review';
import { strapiRefusal, strapiFieldRefusal } from '../refusals';
import type { Rule, Write } from '../rule';

type Data = Record<string, unknown> | undefined;

const day = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/**
 * A year with frameworks, targets or processes stays that year; there is one current year, so making
 * one current takes it from the other (PM-10). A window of revision that ends before it begins would
 * let nobody revise without a reason.
 */
export const appraisalYearRule: Rule = {
  async before(write, data) {
    const { work, action, before } = write;
    const moves =
      action === 'delete' || (typeof data?.year === 'number' && data.year !== before?.year);
    if (before && moves && action !== 'clone' && (await isUsed(work, Number(before.year))))
      throw strapiRefusal('yearInUse', { year: Number(before.year) });
    if (action === 'delete') await refuseGoing(write);
    else await keepOneCurrent(write, data);
  },
  after(_write, after) {
    if (typeof after?.year !== 'number') return Promise.resolve();
    const set = { from: day(after.revisionFrom), to: day(after.revisionTo) };
    const { from, to } = revisionWindow(after.year, set);
    if (from > to) throw strapiFieldRefusal('revisionTo', 'windowReversed', { from, to });
    return Promise.resolve();
  },
};

/** The first year is the current one; from then on exactly one year is. */
async function keepOneCurrent({ work, action, before }: Write, data: Data): Promise<void> {
  if (!data) return;
  const own = action === 'update' ? (before?.documentId ?? '') : '';
  const current: { id: number }[] = await work
    .trx('appraisal_years')
    .whereNot({ document_id: own })
    .where({ is_current: true })
    .select('id');
  if (data.isCurrent === true) {
    // Whoever has the other year's form open must not make it current again by saving that.
    const ids = current.map(({ id }) => id);
    await work.updateWhere('appraisal_years', { id: ids }, { isCurrent: false });
    return;
  }
  if (action !== 'update') data.isCurrent = current.length === 0;
  else if (current.length === 0 && data.isCurrent === false)
    throw strapiFieldRefusal('isCurrent', 'currentYearNeeded');
}

async function refuseGoing({ work, before }: Write): Promise<void> {
  if (before?.isCurrent !== true) return;
  const other: object | undefined = await work
    .trx('appraisal_years')
    .whereNot({ document_id: before.documentId })
    .first('id');
  if (other) throw strapiRefusal('currentYearNeeded');
}

async function isUsed({ trx }: Write['work'], year: number): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from frameworks where year = :year union all select 1 from targets where year = :year
     union all select 1 from processes where year = :year limit 1`,
    { year },
  );
  return rows.length > 0;
}
