import { z } from 'zod';
import { holidayCalendar, type CalendarEntry } from '../../domain/periods';
import { warningRule, type WarningRule } from '../../domain/warnings';
import type { UnitOfWork } from '../../actions/action';
import { today } from '../../core/clock';
import type { TargetRow } from '../target/row';
import { progressOf, type ReportFact } from './progress';

/**
 * Writes values, progress and light of a target after its reports changed. These values follow from
 * the reports and nobody edits them, so the target's version stays; the row is locked until the
 * end.
 */
export async function refreshProgress(work: UnitOfWork, target: TargetRow): Promise<void> {
  const { trx } = work;
  await trx.raw('select 1 from targets where id = ? for update', [target.id]);
  const reports = await work.select<ReportFact>(
    'progress_reports',
    'where t.target_id = ? order by t.period',
    [target.id],
  );
  const current = progressOf({
    target,
    reports,
    on: today(work.now),
    calendar: holidayCalendar(await calendarOf(work)),
    rules: await rulesOf(work),
  });
  const { reportedValue, verifiedValue, progress, expectedProgress, light, lightReason } = current;
  await work.amend(
    'targets',
    { id: target.id },
    { reportedValue, verifiedValue, progress, expectedProgress, light, lightReason },
  );
}

async function calendarOf({ trx }: UnitOfWork): Promise<CalendarEntry[]> {
  const { rows } = await trx.raw<{ rows: CalendarEntry[] }>(
    `select date::text as date, is_workday as "isWorkday" from holidays`,
  );
  return rows;
}

const ruleRow = z.object({ code: z.string(), when: z.unknown(), light: z.string() });

/** The office's rules in their order; none kept means the defaults. */
async function rulesOf({ trx }: UnitOfWork): Promise<WarningRule[] | undefined> {
  const { rows } = await trx.raw<{ rows: Record<string, unknown>[] }>(
    `select name as code, condition::text as "when", light from warning_rules order by sort_order, id`,
  );
  const rules = rows.flatMap((row) => {
    const { code, when, light } = ruleRow.parse(row);
    const read = warningRule.safeParse({ code, when: JSON.parse(String(when)) as unknown, light });
    return read.success ? [read.data] : [];
  });
  return rules.length > 0 ? rules : undefined;
}
