import { Decimal } from '../domain/exact/decimal';

/** A number as a cell shows it, and whether that is all of it: 33.33 may stand for 33.3333. */
export interface ShownNumber {
  text: string;
  exact: boolean;
}

type Token = { literal: string } | { digits: string } | { percent: true };

const TOKEN =
  /"([^"]*)"|\\(.)|[_*](.)|\[\$([^\]-]*)[^\]]*\]|\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+|黑色|蓝色|青色|绿色|洋红色?|红色|白色|黄色|颜色 ?\d+)\]|([0#?,]+(?:\.[0#?]+)?,*|\.[0#?]+,*)|(%)|([ ()+\-$¥￥€£:]|[\u3000-\u9fff])/iuy;
const SCIENTIFIC = /^[#0?]+(\.[#0?]+)?E[+-]0+$/i;

/**
 * A number by Excel's format of its cell: `0.95` with `0%` is `95%`, `7` with `000` is `007`, `12.5`
 * with `0.0"万元"` is `12.5万元`. Null for a format by which it cannot be told what Excel shows.
 */
export function shownNumber(number: string, format: string | undefined): ShownNumber | null {
  if (format === undefined || format === '@' || SCIENTIFIC.test(format))
    return { text: number, exact: true };
  const value = new Decimal(number);
  const sections = sectionsOf(format);
  const negative = value.isNegative() && !value.isZero();
  const at = negative && sections.length > 1 ? 1 : value.isZero() && sections.length > 2 ? 2 : 0;
  const section = sections[at] ?? '';
  if (/^general$/i.test(section.trim())) return { text: number, exact: at === 0 };
  const tokens = tokensOf(section);
  if (!tokens || tokens.filter((token) => 'digits' in token).length !== 1) return null;
  const text = written(value.abs(), tokens, negative && at === 0);
  return text && { text: text.text, exact: text.says.eq(value) };
}

function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^]/gu))
    if (part === ';') sections.push('');
    else sections[sections.length - 1] = (sections.at(-1) ?? '') + part;
  return sections;
}

function tokensOf(section: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < section.length) {
    const found = TOKEN.exec(section);
    if (!found) return null;
    const [, quoted, escaped, , currency, digits, percent, plain] = found;
    const literal = quoted ?? escaped ?? currency ?? plain;
    if (digits !== undefined) tokens.push({ digits });
    else if (percent !== undefined) tokens.push({ percent: true });
    else if (literal) tokens.push({ literal });
  }
  return tokens;
}

/** The text, and the number that a reader takes it for. */
function written(
  magnitude: Decimal,
  tokens: readonly Token[],
  minus: boolean,
): { text: string; says: Decimal } | null {
  const percents = tokens.filter((token) => 'percent' in token).length;
  const digits = tokens.find((token) => 'digits' in token)?.digits ?? '';
  const [, pattern = '', thousands = ''] = /^(.*?)(,*)$/.exec(digits) ?? [];
  // Shown in thousands or millions, nobody sees what is meant.
  if (thousands !== '') return null;
  const [whole = '', fraction = ''] = pattern.split('.');
  const factor = new Decimal(100).pow(percents);
  const shown = magnitude.times(factor).toDecimalPlaces(fraction.length);
  const least = fraction.replace(/[#?]+$/, '').length;
  const places = Math.max(least, shown.decimalPlaces());
  const [front = '', back] = shown.toFixed(places).split('.');
  // `#` shows a zero as nothing.
  if (front === '0' && back === undefined && !whole.includes('0')) return null;
  const padded = front.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const number = back === undefined ? grouped : `${grouped}.${back}`;
  const parts = tokens.map((token) =>
    'digits' in token ? number : 'percent' in token ? '%' : token.literal,
  );
  const text = `${minus ? '-' : ''}${parts.join('')}`.trim().replace(/^\((.*)\)$/, '-$1');
  const says = shown.div(factor);
  return { text, says: text.startsWith('-') ? says.neg() : says };
}
