import { z } from 'zod';
import { decimalText, reason, seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { progressReports } from '../resource';
import { decideReturn, decideVerify } from './decide';
import { refreshStanding } from '../refresh';
import { aboutReport, targetOf, type ReportRow } from '../row';

const input = z.strictObject({
  ...seen,
  verifiedValue: decimalText.nullish().transform((given) => given ?? null),
});

/** The assessor confirms a value; scores use the verified one. */
export const verify: UseCase<z.infer<typeof input>> = {
  resource: progressReports,
  action: 'verify',
  batch: true,
  input,
  async run(work, { id, version, verifiedValue }) {
    const report = await work.load<ReportRow>(progressReports, id, version);
    const target = await targetOf(work, report);
    const by = { userId: work.principal.userId, now: work.now };
    const values = decideVerify(report, verifiedValue, by);
    const change = await work.change(report, progressReports.table, values);
    work.record({ action: 'verify', ...aboutReport(report, target), ...change });
    await refreshStanding(work, target);
    return id;
  },
};

const returned = z.strictObject({ ...seen, reason });

/** The assessor sends a report back, with the reason. */
export const giveBack: UseCase<z.infer<typeof returned>> = {
  resource: progressReports,
  action: 'return',
  input: returned,
  async run(work, { id, version, reason: why }) {
    const report = await work.load<ReportRow>(progressReports, id, version);
    const target = await targetOf(work, report);
    const change = await work.change(report, progressReports.table, decideReturn(report, why));
    work.record({ action: 'return', ...aboutReport(report, target), ...change });
    await refreshStanding(work, target);
    return id;
  },
};
