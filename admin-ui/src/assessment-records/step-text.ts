import type { BreakdownLine } from '../api/records';
import type { Translate } from '../shared/columns';
import { formatDecimal } from '../shared/format';
import { periodText } from '../shared/period-text';

const base = 'resources.assessment-records';

/** Lines whose value is a share of 1, said as a percentage. */
const shares = ['passed', 'rate', 'belowFloor', 'cappedRate', 'zeroAt', 'bandMin', 'share'];
/** Lines whose value is a name or a text, said as it is. */
const texts = ['accepted', 'grade', 'expression'];

/** One step of a score in words; `unit` is the unit of measure of target and value. */
export function stepText(
  { key, label, value }: BreakdownLine,
  translate: Translate,
  unit?: string | null,
): string {
  const plain = `${label ?? key ?? ''} ${value}`.trim();
  if (key === undefined) return plain;
  return translate(`${base}.steps.${key}`, {
    value: valueText(key, value, translate),
    unit: unit ? ` ${unit}` : '',
    _: plain,
  });
}

function valueText(key: string, value: string, translate: Translate): string {
  if (shares.includes(key)) return `${percentOf(value)}%`;
  if (key === 'vetoEffect') return effectText(value, translate);
  if (key === 'valueOf') return periodText(value, translate);
  if (texts.includes(key)) return value === '' ? translate('shared.none') : value;
  return formatDecimal(value);
}

/** What a triggered veto does; `gradeCap:合格` names the grade. */
function effectText(effect: string, translate: Translate): string {
  const [code = '', ...grade] = effect.split(':');
  return translate(`${base}.effects.${code}`, { grade: grade.join(':'), _: effect });
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
