/** How a language counts in characters: digits from zero on, and the units of ten, hundred … */
interface Numerals {
  digits: string;
  units: [ten: string, hundred: string, thousand: string, myriad: string];
  /** one ten is 十 and not 一十: at the start of a number, everywhere, or never */
  bareOne: 'start' | 'always' | 'never';
  /** whether a gap is filled, as in 一百零一 */
  fillsGaps: boolean;
}

export const IDEOGRAPHS = '〇一二三四五六七八九';
const CHINESE: Numerals = {
  digits: '零一二三四五六七八九',
  units: ['十', '百', '千', '万'],
  bareOne: 'start',
  fillsGaps: true,
};

/** The numerals of ECMA-376 part 1, 17.18.59, that count with units. */
export const NUMERALS: Record<string, Numerals> = {
  chineseCountingThousand: CHINESE,
  taiwaneseCountingThousand: { ...CHINESE, units: ['十', '百', '千', '萬'] },
  japaneseCounting: { ...CHINESE, bareOne: 'always', fillsGaps: false },
  koreanCounting: {
    digits: '영일이삼사오육칠팔구',
    units: ['십', '백', '천', '만'],
    bareOne: 'always',
    fillsGaps: false,
  },
  chineseLegalSimplified: {
    digits: '零壹贰叁肆伍陆柒捌玖',
    units: ['拾', '佰', '仟', '万'],
    bareOne: 'never',
    fillsGaps: true,
  },
  ideographLegalTraditional: {
    digits: '零壹貳參肆伍陸柒捌玖',
    units: ['拾', '佰', '仟', '萬'],
    bareOne: 'never',
    fillsGaps: true,
  },
  japaneseLegal: {
    digits: '〇壱弐参四伍六七八九',
    units: ['拾', '百', '阡', '萬'],
    bareOne: 'never',
    fillsGaps: false,
  },
};

/** A number from 1 to 99,999,999 with units, such as 一百零一. */
export function countWithUnits(value: number, numerals: Numerals): string {
  const { units, digits, fillsGaps, bareOne } = numerals;
  const myriads = Math.floor(value / 10_000);
  const rest = value % 10_000;
  if (myriads > 0) {
    const gap = fillsGaps && rest > 0 && rest < 1_000 ? digits.charAt(0) : '';
    const tail = rest > 0 ? group(rest, numerals) : '';
    return `${countWithUnits(myriads, numerals)}${units[3]}${gap}${tail}`;
  }
  const text = group(rest, numerals);
  const oneTen = `${digits.charAt(1)}${units[0]}`;
  return bareOne === 'start' && text.startsWith(oneTen) ? text.slice(1) : text;
}

function group(value: number, { digits, units, bareOne, fillsGaps }: Numerals): string {
  let text = '';
  let gap = false;
  for (const [place, unit] of [
    [1_000, units[2]],
    [100, units[1]],
    [10, units[0]],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      if (gap && fillsGaps) text += digits.charAt(0);
      gap = false;
      text += (digit === 1 && unit && bareOne === 'always' ? '' : digits.charAt(digit)) + unit;
    }
  }
  return text;
}

/** Digit for digit, such as 一〇. */
export const digitByDigit = (value: number, digits: string): string =>
  String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)));

/** 十一, 二十 below a hundred, digit for digit above: the plain counting of Chinese. */
export const countTens = (value: number, digits: string): string =>
  value < 100 ? countWithUnits(value, { ...CHINESE, digits }) : digitByDigit(value, digits);
