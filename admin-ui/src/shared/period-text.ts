import type { Translate } from './columns';

/** `2024-03` in words; any other period as it is. */
export function periodText(period: string, translate: Translate): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  if (year === undefined || month === undefined) return period;
  return translate('shared.period', { year, month: Number(month), two: month });
}
