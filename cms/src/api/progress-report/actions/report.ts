import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { methodOf } from '../../../domain/scoring';
import { blankAsNull, decimalText, idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { methodOfTarget } from '../../target/row';
import { progressReports } from '../resource';
import { decideSave, decideSubmit } from './decide';
import { refreshProgress } from '../refresh';
import { aboutReport, targetOf, type ReportRow } from '../row';

const input = withCustom(
  progressReports,
  z.strictObject({
    ...idAndVersion,
    value: z
      .union([z.literal(''), decimalText])
      .nullish()
      .transform(blankAsNull),
    text: z.string().trim().max(4000).nullish().transform(blankAsNull),
  }),
);

/** EX-3: a unit keeps what it has so far. */
export const save: Action<z.infer<typeof input>> = {
  resource: progressReports,
  verb: 'save',
  input,
  async run(work, { id, version, custom, ...typed }) {
    const report = await work.load<ReportRow>(progressReports, id, version);
    const target = await targetOf(work, report);
    const added = await customValues(work, progressReports, report, custom, { binding: false });
    const values = { ...decideSave(report, typed), ...added };
    const change = await work.update(report, progressReports.table, values);
    work.log({ action: 'save', ...aboutReport(report, target), ...change });
    return id;
  },
};

/** EX-3: a unit reports the cumulative value and text of a period. */
export const submit: Action<z.infer<typeof input>> = {
  resource: progressReports,
  verb: 'submit',
  batch: true,
  input,
  async run(work, { id, version, custom, ...typed }) {
    const report = await work.load<ReportRow>(progressReports, id, version);
    const target = await targetOf(work, report);
    const { kind, params } = methodOfTarget(target);
    const measures = methodOf(kind).measures(params);
    const measured = measures.includes('rate') || measures.includes('value');
    const by = { userId: work.principal.userId, now: work.now };
    const values = decideSubmit(report, typed, { last: await lastOf(work, report), measured }, by);
    const added = await customValues(work, progressReports, report, custom, { binding: true });
    const change = await work.update(report, progressReports.table, { ...values, ...added });
    work.log({ action: 'submit', ...aboutReport(report, target), ...change });
    await refreshProgress(work, target);
    return id;
  },
};

/** The value of the newest period before that was submitted. */
async function lastOf(
  { trx }: UnitOfWork,
  { targetId, period }: ReportRow,
): Promise<string | null> {
  const { rows } = await trx.raw<{ rows: { last: string }[] }>(
    `select coalesce(verified_value, value)::text as last from progress_reports
     where target_id = ? and period < ? and state in ('submitted', 'verified')
       and value is not null order by period desc limit 1`,
    [targetId, period],
  );
  return rows[0]?.last ?? null;
}
