import Decimal from 'decimal.js';
import { dayOf } from '../../domain/periods';

export interface EvidenceInput {
  unitName: string;
  indicatorName: string;
  /** month, such as 2024-03 */
  period: string;
  /** cumulative since January, and the year's target, as decimal strings */
  value: string;
  targetValue: string;
  unitOfMeasure: string;
  /** the reporter's own words; may be empty */
  remarks: string;
  year: number;
  /** `lower` when less is better; default `higher` */
  direction?: 'higher' | 'lower';
}

export interface EvidenceFigures {
  /** 3月 */
  monthText: string;
  /** last day of the period */
  date: string;
  value: string;
  target: string;
  /** an even share of the target for the months past */
  due: string;
  /** percentages of the target with one decimal */
  share: string;
  dueShare: string;
  onCourse: boolean;
}

/** The figures of a report, computed once for text, table and picture. */
export function evidenceFigures(input: EvidenceInput): EvidenceFigures {
  const [year = input.year, month = 12] = input.period.split('-').map(Number);
  const value = new Decimal(input.value || 0);
  const target = new Decimal(input.targetValue || 0);
  const due = target.times(month).div(12);
  const lower = input.direction === 'lower';
  const share = (part: Decimal) =>
    target.isZero() ? '0' : part.div(target).times(100).toDecimalPlaces(1).toString();
  return {
    monthText: `${month}月`,
    date: dayOf(year, month + 1, 0),
    value: value.toString(),
    target: target.toString(),
    due: due.toDecimalPlaces(2).toString(),
    share: share(value),
    dueShare: share(due),
    onCourse: lower ? value.lte(due) : value.gte(due),
  };
}
