import { DEMO_DAY } from '../../core/clock';
import type { Seeds } from '../../../../database/seeds/types';
import { progressOf } from '../../api/progress-report/progress';
import { holidayCalendar } from '../../domain/periods';
import { planReports, type ReportPlan } from './reports';
import { isInForce, stateOf, type TargetState } from './states';
import { planTargets, type TargetPlan } from './targets';

/** A target with all that happened to it in its year. */
export interface YearTarget extends TargetPlan {
  state: TargetState;
  reports: ReportPlan[];
  progress: ReturnType<typeof progressOf> | null;
}

/** The whole year as plain data: the same each time. */
export function planYear(seeds: Seeds, year: number): YearTarget[] {
  const calendar = holidayCalendar(seeds.holidays);
  const on = year < 2024 ? `${year + 1}-01-31` : DEMO_DAY;
  return planTargets(seeds, year).map((target) => {
    const state = stateOf(target);
    if (!isInForce(state)) return { ...target, state, reports: [], progress: null };
    const reports = planReports(seeds, target);
    const { targetValue, indicator } = target;
    const facts = { year, direction: indicator.direction, targetValue };
    return {
      ...target,
      state,
      reports,
      progress: progressOf({ target: facts, reports, on, calendar }),
    };
  });
}
