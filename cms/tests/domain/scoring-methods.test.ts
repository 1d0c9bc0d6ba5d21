import type { ScoreInput } from '../../src/domain/scoring';
import { scoreTarget } from '../../src/domain/scoring';
import { codeOf, scored } from './helpers';

type Row = [string, ScoreInput, string];

const rate = (method: ScoreInput['method'], value: string, params: object, more = {}) =>
  ({ method, points: '10', target: '3', value, params, ...more }) as ScoreInput;
const lower = { direction: 'lower' };

const BANDS = {
  bands: [
    { min: '1', share: '1' },
    { min: '0.8', share: '0.6' },
  ],
};
const STAGES = {
  stages: [
    { code: 'a', share: '0.4' },
    { code: 'b', share: '0.6' },
  ],
  latePerMonth: '1.5',
};
const STEP = { step: '0.1', perStep: '1', zeroAt: '0.5', bonusPerStep: '0.2', bonusCap: '0.5' };

const ROWS: Row[] = [
  ['proportional at a third', rate('proportional', '1', {}), '3.333333'],
  ['proportional caps at the target', rate('proportional', '9', {}), '10.000000'],
  [
    'proportional just under its floor',
    rate('proportional', '1.7999', { floor: '0.6' }),
    '0.000000',
  ],
  ['proportional exactly at its floor', rate('proportional', '1.8', { floor: '0.6' }), '6.000000'],
  ['proportional, lower is better, over', rate('proportional', '4', {}, lower), '6.666667'],
  ['proportional, lower is better, twice', rate('proportional', '7', {}, lower), '0.000000'],
  ['step exactly two steps short', rate('step', '2.4', STEP), '8.000000'],
  ['step with a started step', rate('step', '2.39999', STEP), '7.000000'],
  ['step at zeroAt', rate('step', '1.5', STEP), '0.000000'],
  ['step just above zeroAt', rate('step', '1.500001', STEP), '5.000000'],
  ['step one whole step over', rate('step', '3.3', STEP), '10.200000'],
  ['step nearly two steps over', rate('step', '3.599999', STEP), '10.200000'],
  ['step bonus at its cap', rate('step', '30', STEP), '10.500000'],
  ['step never below nothing', rate('step', '0', { perStep: '9' }), '0.000000'],
  ['step over a third, no drift', rate('step', '2', { step: '0.333333333333' }), '8.000000'],
  ['bands at a border', rate('bands', '2.4', BANDS), '6.000000'],
  ['bands below all', rate('bands', '2.399999', BANDS), '0.000000'],
  [
    'milestone late',
    { method: 'milestone', points: '10', params: STAGES, accepted: ['b'], monthsLate: 2 },
    '3.000000',
  ],
  [
    'milestone too late',
    { method: 'milestone', points: '10', params: STAGES, accepted: ['a'], monthsLate: 5 },
    '0.000000',
  ],
  [
    'milestone accepted twice counts once',
    { method: 'milestone', points: '10', params: STAGES, accepted: ['a', 'a'] },
    '4.000000',
  ],
  ['constraint missed', { method: 'constraint', points: '10', met: false }, '0.000000'],
  [
    'constraint missed, own penalty',
    { method: 'constraint', points: '10', met: false, params: { penalty: '3' } },
    '7.000000',
  ],
  [
    'deduct to its floor',
    { method: 'deduct', points: '10', params: { floor: '2' }, events: [{ points: '9' }] },
    '2.000000',
  ],
  [
    'bonus without group',
    {
      method: 'bonus',
      points: '0',
      params: { cap: '9', highestPerGroup: true },
      events: [{ points: '1' }, { points: '2' }],
    },
    '3.000000',
  ],
  [
    'bonus per group',
    {
      method: 'bonus',
      points: '0',
      params: { cap: '9', highestPerGroup: true },
      events: [
        { points: '1', group: 'a' },
        { points: '2', group: 'a' },
      ],
    },
    '2.000000',
  ],
  ['judged at the maximum', { method: 'judged', points: '10', value: '10' }, '10.000000'],
];

describe('scoring methods', () => {
  test.each(ROWS)('%s [FM-2]', (_name, input, expected) => {
    expect(scored(input)).toBe(expected);
  });

  test.each<[string, ScoreInput, string]>([
    ['a target of zero', { ...rate('step', '1', {}), target: '0' }, 'targetNotPositive'],
    [
      'a missing value',
      { method: 'bands', points: '5', target: '1', params: BANDS },
      'missingInput',
    ],
    ['an unknown grade', { method: 'judged', points: '5', grade: 'toString' }, 'unknownGrade'],
    [
      'a judged value above the points',
      { method: 'judged', points: '5', value: '5.01' },
      'valueOutOfRange',
    ],
    [
      'an unknown stage',
      { method: 'milestone', points: '5', params: STAGES, accepted: ['z'] },
      'unknownStage',
    ],
    ['an unknown parameter', rate('proportional', '1', { flor: '1' }), 'invalidParams'],
    ['a step of zero', rate('step', '1', { step: '0' }), 'invalidParams'],
    [
      'events that add',
      { method: 'deduct', points: '5', events: [{ points: '-1' }] },
      'invalidInput',
    ],
    ['not a number', rate('proportional', 'NaN', {}), 'invalidInput'],
    ['an undecided constraint', { method: 'constraint', points: '5' }, 'missingInput'],
  ])('refuses %s with a code that can be translated [FM-2]', (_name, input, code) => {
    expect(codeOf(() => scoreTarget(input))).toBe(code);
  });

  test('a triggered veto gives no score but its effect [BX-11]', () => {
    const params = { effect: 'gradeCap', grade: '合格' };
    const triggered = scoreTarget({ method: 'veto', points: '0', params, triggered: true });
    expect(triggered.effect).toBe('gradeCap:合格');
    expect(triggered.score.isZero()).toBe(true);
    expect(scoreTarget({ method: 'veto', points: '0', params })).not.toHaveProperty('effect');
  });

  test('explains every step of a score by key and value [BX-1]', () => {
    expect(scoreTarget(rate('step', '2.39999', STEP)).breakdown).toEqual([
      { key: 'target', value: '3' },
      { key: 'value', value: '2.39999' },
      { key: 'rate', value: '0.799997' },
      { key: 'points', value: '10' },
      { key: 'stepsShort', value: '3' },
      { key: 'deduction', value: '3' },
    ]);
  });
});
