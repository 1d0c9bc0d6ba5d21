import { countTens, countWithUnits, digitByDigit, IDEOGRAPHS, NUMERALS } from './counting';

type Format = (value: number) => string;

/** One sign a number; beyond the last, the plain number (ECMA-376 part 1, 17.18.59). */
const signs =
  (text: string | string[]): Format =>
  (value) =>
    [...text][value - 1] ?? String(value);
/** From one code point on. */
const range = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at));
/** A…Z, then AA, BB: Word repeats a letter up to 30 times and then begins anew. */
const letters =
  (alphabet: string): Format =>
  (value) => {
    const all = [...alphabet];
    const at = (value - 1) % (all.length * 30);
    return (all[at % all.length] ?? '').repeat(Math.floor(at / all.length) + 1);
  };

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const RUSSIAN = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ';
const FULL_WIDTH = '０１２３４５６７８９';
const ROMAN: Array<[number, string]> = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
  ] as const),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
].map(([value, sign]) => [value, sign]);

const circled = signs(range(0x2460, 20));
const fullWidth: Format = (value) => digitByDigit(value, FULL_WIDTH);

const FORMATS = new Map<string, Format>(
  Object.entries<Format>({
    decimal: String,
    decimalHalfWidth: String,
    decimalZero: (value) => String(value).padStart(2, '0'),
    decimalFullWidth: fullWidth,
    decimalFullWidth2: fullWidth,
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedParen: signs(range(0x2474, 20)),
    decimalEnclosedFullstop: signs(range(0x2488, 20)),
    ideographEnclosedCircle: signs(range(0x3280, 10)),
    numberInDash: (value) => `- ${value} -`,
    hex: (value) => value.toString(16).toUpperCase(),
    ordinal,
    upperRoman: roman,
    lowerRoman: (value) => roman(value).toLowerCase(),
    upperLetter: letters(LATIN),
    lowerLetter: letters(LATIN.toLowerCase()),
    russianUpper: letters(RUSSIAN),
    russianLower: letters(RUSSIAN.toLowerCase()),
    chicago: letters('*†‡§'),
    chineseCounting: (value) => countTens(value, IDEOGRAPHS),
    taiwaneseCounting: (value) => countTens(value, IDEOGRAPHS),
    ideographDigital: (value) => digitByDigit(value, IDEOGRAPHS),
    japaneseDigitalTenThousand: (value) => digitByDigit(value, IDEOGRAPHS),
    taiwaneseDigital: (value) => digitByDigit(value, IDEOGRAPHS),
    koreanDigital: (value) => digitByDigit(value, '영일이삼사오육칠팔구'),
    koreanDigital2: (value) => digitByDigit(value, '零一二三四五六七八九'),
    ideographTraditional: signs(STEMS),
    ideographZodiac: signs(BRANCHES),
    ideographZodiacTraditional: (value) => {
      const at = value - 1;
      return at < 60 ? STEMS.charAt(at % 10) + BRANCHES.charAt(at % 12) : String(value);
    },
    ganada: letters('가나다라마바사아자차카타파하'),
    chosung: letters('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
    aiueo: letters('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
    aiueoFullWidth: letters(
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
    ),
    none: () => '',
    ...Object.fromEntries(
      Object.entries(NUMERALS).map(([name, numerals]): [string, Format] => [
        name,
        (value) => countWithUnits(value, numerals),
      ]),
    ),
  }),
);

/** Whether a format of `w:numFmt` is written as Word writes it; others become plain numbers. */
export const isKnownFormat = (format: string): boolean =>
  FORMATS.has(format) || /^0*1, /.test(format);

/**
 * A number as Word writes it in a list.
 * @param value from 0 to 32,767; zero has no sign in most formats and is a plain number then
 * @param format the `w:numFmt`, or the pattern of a custom one, such as `001, 002, 003, ...`
 */
export function formatNumber(value: number, format: string): string {
  const padded = /^(0*1), /.exec(format);
  if (padded?.[1]) return String(value).padStart(padded[1].length, '0');
  if (format === 'none') return '';
  if (value < 1) return String(value);
  return (FORMATS.get(format) ?? String)(value);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
