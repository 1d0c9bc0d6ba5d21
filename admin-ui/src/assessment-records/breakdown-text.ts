import type { BreakdownLine } from '../api/records';
import type { Translate } from '../shared/columns';
import { formatDecimal } from '../shared/format';
import { periodText } from '../shared/period-text';
import './breakdown-messages';

/** One step of a score in words; `unit` is the unit of measure of target and value. */
export function breakdownText(
  { key, label, value }: BreakdownLine,
  translate: Translate,
  unit?: string | null,
): string {
  const plain = `${label ?? key ?? ''} ${value}`.trim();
  if (key === undefined) return plain;
  return translate(`breakdown.steps.${key}`, {
    value: formatDecimal(value),
    percent: `${percentOf(value)}%`,
    text: value === '' ? translate('shared.none') : value,
    effect: effectText(value, translate),
    period: periodText(value, translate),
    unit: unit ? ` ${unit}` : '',
    _: plain,
  });
}

/** What a triggered veto does; `gradeCap:合格` names the grade. */
function effectText(effect: string, translate: Translate): string {
  const [code = '', ...grade] = effect.split(':');
  return translate(`breakdown.effects.${code}`, { grade: grade.join(':'), _: effect });
}

/** `0.956` → `95.6`: the point moved by two places, so that no digit is lost. */
export function percentOf(share: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(share) ?? [];
  if (whole === '') return share;
  const digits = fraction.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(2);
  return `${sign}${formatDecimal(rest === '' ? moved : `${moved}.${rest}`)}`;
}
