import { formatNumber, isKnownFormat } from '../../../src/documents/word/number-formats';

const cases: Array<[string, Array<[number, string]>]> = [
  [
    'chineseCountingThousand',
    [
      [1, '一'],
      [10, '十'],
      [12, '十二'],
      [20, '二十'],
      [101, '一百零一'],
      [110, '一百一十'],
      [1001, '一千零一'],
      [10_010, '一万零一十'],
    ],
  ],
  [
    'chineseCounting',
    [
      [9, '九'],
      [10, '十'],
      [21, '二十一'],
      [100, '一〇〇'],
    ],
  ],
  [
    'japaneseCounting',
    [
      [10, '十'],
      [11, '十一'],
      [100, '百'],
      [101, '百一'],
    ],
  ],
  [
    'ideographDigital',
    [
      [10, '一〇'],
      [23, '二三'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [1, '壹'],
      [10, '壹拾'],
      [105, '壹佰零伍'],
    ],
  ],
  ['ideographLegalTraditional', [[12, '壹拾貳']]],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [10, '癸'],
      [11, '11'],
    ],
  ],
  ['ideographZodiac', [[12, '亥']]],
  [
    'ideographZodiacTraditional',
    [
      [1, '甲子'],
      [60, '癸亥'],
    ],
  ],
  [
    'decimalEnclosedCircle',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['decimalEnclosedCircleChinese', [[10, '⑩']]],
  ['decimalEnclosedParen', [[3, '⑶']]],
  ['decimalEnclosedFullstop', [[3, '⒊']]],
  ['ideographEnclosedCircle', [[10, '㊉']]],
  ['decimalFullWidth', [[12, '１２']]],
  [
    'decimalZero',
    [
      [5, '05'],
      [15, '15'],
    ],
  ],
  ['numberInDash', [[2, '- 2 -']]],
  [
    'lowerLetter',
    [
      [1, 'a'],
      [26, 'z'],
      [27, 'aa'],
      [53, 'aaa'],
    ],
  ],
  ['upperLetter', [[28, 'BB']]],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [1994, 'MCMXCIV'],
    ],
  ],
  ['lowerRoman', [[9, 'ix']]],
  [
    'ordinal',
    [
      [1, '1st'],
      [12, '12th'],
      [23, '23rd'],
    ],
  ],
  ['001, 002, 003, ...', [[7, '007']]],
  ['none', [[3, '']]],
  // A name that every object has is no format.
  ['constructor', [[3, '3']]],
];

it.each(cases)('writes numbers as %s [EX-4]', (format, numbers) => {
  for (const [value, text] of numbers) expect(formatNumber(value, format)).toBe(text);
});

it('writes no endless label for a huge number [EX-4]', () => {
  for (const format of ['lowerLetter', 'upperRoman', 'chicago', 'chineseCountingThousand']) {
    expect(formatNumber(32_767, format).length).toBeLessThan(50);
  }
});

it('knows which formats it does not know [EX-4]', () => {
  expect(isKnownFormat('chineseCounting')).toBe(true);
  expect(isKnownFormat('bahtText')).toBe(false);
  expect(isKnownFormat('toString')).toBe(false);
});
