import { scoreTarget, validateMethod, type ScoreInput } from '../../src/domain/scoring';
import { codeOf, scored } from './helpers';

const formula = (expression: string, more: Partial<ScoreInput> = {}): ScoreInput => ({
  method: 'formula',
  points: '10',
  target: '3',
  value: '1',
  events: [{ points: '0.1' }, { points: '0.2' }],
  params: { expression },
  ...more,
});

describe('formula', () => {
  test.each([
    ['points × rate', '3.333333'],
    ['points * rate * 3 == points ? points : 0', '10.000000'],
    ['0.1 + 0.2 == 0.3 ? 1 : 0', '1.000000'],
    ['eventPoints == 0.3 ? 2 : 0', '2.000000'],
    ['min(points, max(value, target)) − 1', '2.000000'],
    ['value >= target ? points : points × (1 - (target - value) ÷ target)', '3.333333'],
    ['points - 100', '0.000000'],
    ['points * 100', '10.000000'],
    ['1/3 < 0.333333333334 ? 1 : 0', '1.000000'],
    ['-(-2)', '2.000000'],
  ])('computes %s exactly, between nothing and the cap [FM-2]', (expression, expected) => {
    expect(scored(formula(expression))).toBe(expected);
  });

  test.each([
    'cos(1)',
    'sqrt(points)',
    'points = 1',
    'f(x) = x',
    'points.constructor',
    'points["constructor"]',
    'points[1]',
    '[1, 2]',
    '{a: 1}',
    '"text"',
    'import("fs")',
    'evaluate("1")',
    'parse(1)',
    'createUnit(1)',
    'pi',
    'Infinity',
    'true',
    'null',
    '2 points',
    '2 cm',
    '1e9',
    '0x10',
    '1..2',
    'points ^ 9',
    'points % 2',
    'points!',
    "points'",
    '1:3',
    '1; 2',
    'points and rate',
    'not rate',
    '~1',
    '1 << 2',
    'value to target',
    '1 < 2',
    '(1 < 2) + 1',
    '1 < 2 < 3',
    'points ? 1 : 0',
    'min()',
    'min(1 < 2)',
    'hasOwnProperty',
    '__proto__',
    '\u0000',
    'points\u202e',
  ])('refuses %j, which is more than a scoring formula [PM-3]', (expression) => {
    const refusals = ['formulaNotAllowed', 'formulaSyntax'];
    expect(refusals).toContain(codeOf(() => scoreTarget(formula(expression))));
    const faults = validateMethod({ ...formula(expression), method: 'formula' });
    expect(refusals).toContain(faults[0]?.key);
  });

  test.each([
    ['too long', `1${'+1'.repeat(300)}`, 'formulaTooLong'],
    ['too deep', `${'('.repeat(40)}1${')'.repeat(40)}`, 'formulaTooDeep'],
    ['broken', 'points >= 1 ? 1', 'formulaSyntax'],
    ['empty', '  ', 'formulaSyntax'],
    ['dividing by zero', 'points / (target - 3)', 'divisionByZero'],
  ])('refuses a formula that is %s with its own code [PM-3]', (_name, expression, code) => {
    expect(codeOf(() => scoreTarget(formula(expression)))).toBe(code);
  });

  test('asks for what it names and for nothing else [FM-2]', () => {
    const bare: ScoreInput = {
      method: 'formula',
      points: '10',
      params: { expression: 'points/4' },
    };
    expect(scored(bare)).toBe('2.500000');
    const asking = { ...bare, params: { expression: 'rate' } };
    expect(codeOf(() => scoreTarget(asking))).toBe('missingInput');
  });

  test('shows the expression and every value that went into it [BX-1]', () => {
    expect(scoreTarget(formula('points * rate + eventPoints')).breakdown).toEqual([
      { key: 'expression', value: 'points * rate + eventPoints' },
      { key: 'points', value: '10' },
      { key: 'rate', value: '0.333333' },
      { key: 'eventPoints', value: '0.3' },
      { key: 'result', value: '3.633333' },
    ]);
  });
});
