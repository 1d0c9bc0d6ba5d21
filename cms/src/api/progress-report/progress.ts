import { Decimal } from '../../domain/exact/decimal';
import { periodsOf, scheduledProgress, type Day, type HolidayCalendar } from '../../domain/periods';
import { judge, measuresOf, type WarningRule } from '../../domain/warnings';

/** A report as far as a target's values and light depend on it; decimals are text. */
export interface ReportFact {
  period: string;
  dueOn: Day;
  state: string;
  value: string | null;
  verifiedValue: string | null;
}

export interface ProgressFacts {
  target: { year: number; direction: 'higher' | 'lower'; targetValue: string | null };
  /** oldest first */
  reports: readonly ReportFact[];
  on: Day;
  calendar: HolidayCalendar;
  rules?: readonly WarningRule[];
}

/** A target's values, progress in percent, light and reason, by its reports (PM-11). */
export function progressOf({ target, reports, on, calendar, rules }: ProgressFacts) {
  const submitted = reports.filter((report) => isSubmitted(report));
  const verified = reports.filter((report) => report.state === 'verified');
  const latest = submitted.at(-1);
  const valueOn = latest ? endOf(target.year, latest.period) : null;
  const value = latest ? (latest.verifiedValue ?? latest.value) : null;
  const previous = submitted.at(-2);
  const open = reports.find(({ state }) => state === 'draft' || state === 'returned');
  const measures = measuresOf({
    ...target,
    on,
    value,
    valueOn,
    previousValue: previous ? (previous.verifiedValue ?? previous.value) : null,
    openReportDueOn: open?.dueOn ?? null,
    calendar,
  });
  const { light, code, params } = judge(measures, rules);
  return {
    reportedValue: latest?.value ?? null,
    verifiedValue: verified.at(-1)?.verifiedValue ?? null,
    progress: percentOf(value, target.targetValue),
    expectedProgress: percent(scheduledProgress(target.year, valueOn ?? on)),
    light,
    lightReason: { code, params },
  };
}

const isSubmitted = ({ state, value }: ReportFact) =>
  value !== null && (state === 'submitted' || state === 'verified');

const endOf = (year: number, period: string): Day =>
  periodsOf(year, 'monthly').find(({ code }) => code === period)?.endsOn ?? `${period}-01`;

function percentOf(value: string | null, target: string | null): string | null {
  if (value === null || target === null || new Decimal(target).lte(0)) return null;
  return percent(new Decimal(value).div(target));
}

const percent = (share: Decimal): string => share.times(100).toDecimalPlaces(2).toFixed();
