import { z } from 'zod';
import { decimalText, idAndVersion, missingAsNull, reason } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { progressReports } from '../resource';
import { decideReturn, decideVerify } from './decide';
import { refreshProgress } from '../refresh';
import { aboutReport, targetOf, type ReportRow } from '../row';

const input = z.strictObject({
  ...idAndVersion,
  verifiedValue: decimalText.nullish().transform(missingAsNull),
});

/** The assessor confirms a value; scores use the verified one. */
export const verify: Action<z.infer<typeof input>> = {
  resource: progressReports,
  verb: 'verify',
  batch: true,
  input,
  async run(work, { id, version, verifiedValue }) {
    const report = await work.load<ReportRow>(progressReports, id, version);
    const target = await targetOf(work, report);
    const by = { userId: work.principal.userId, now: work.now };
    const values = decideVerify(report, verifiedValue, by);
    const change = await work.update(report, progressReports.table, values);
    work.log({ action: 'verify', ...aboutReport(report, target), ...change });
    await refreshProgress(work, target);
    return id;
  },
};

const returned = z.strictObject({ ...idAndVersion, reason });

/** The assessor sends a report back, with the reason. */
export const returnReport: Action<z.infer<typeof returned>> = {
  resource: progressReports,
  verb: 'return',
  input: returned,
  async run(work, { id, version, reason: why }) {
    const report = await work.load<ReportRow>(progressReports, id, version);
    const target = await targetOf(work, report);
    const change = await work.update(report, progressReports.table, decideReturn(report, why));
    work.log({ action: 'return', ...aboutReport(report, target), ...change });
    await refreshProgress(work, target);
    return id;
  },
};
