import {
  measureKindOf,
  progressOf,
  type ItemMeasured,
  type MeasuredFacts,
} from '../../src/domain/measuring';
import { show, type Decimal } from '../../src/domain/exact/decimal';

const item = (more: Partial<ItemMeasured> = {}): ItemMeasured => ({
  method: { kind: 'proportional', params: {} },
  direction: 'higher',
  unitOfMeasure: '公里',
  targetValue: '100',
  ...more,
});
const of = (kind: string, params: object = {}) => ({ method: { kind, params } });

describe('what an indicator measures [PM-11]', () => {
  it.each<[string, Partial<ItemMeasured>, string]>([
    ['kilometres', {}, 'cumulative'],
    ['a rate', { unitOfMeasure: '%' }, 'level'],
    ['a rate that the library says adds up', { unitOfMeasure: '%', additive: true }, 'cumulative'],
    ['deaths', { unitOfMeasure: '人', direction: 'lower', targetValue: '29' }, 'ceiling'],
    [
      'deaths, before a value is set',
      { unitOfMeasure: '人', direction: 'lower', targetValue: null },
      'ceiling',
    ],
    [
      'grave accidents',
      { unitOfMeasure: '起', direction: 'lower', targetValue: '0' },
      'zeroTolerance',
    ],
    [
      'a rate not to be exceeded',
      { unitOfMeasure: '%', direction: 'lower', targetValue: '4' },
      'level',
    ],
    ['a veto', { ...of('veto', { effect: 'zeroType' }), targetValue: null }, 'zeroTolerance'],
    [
      'stages',
      { ...of('milestone', { stages: [{ code: '开工', share: '1' }] }), targetValue: null },
      'milestone',
    ],
    ['a judgement', { ...of('judged', { grades: { 好: '1' } }), targetValue: null }, 'qualitative'],
    ['deductions', { ...of('deduct'), targetValue: null }, 'qualitative'],
  ])('%s', (_what, more, kind) => {
    expect(measureKindOf(item(more))).toBe(kind);
  });
});

const facts = (more: Partial<MeasuredFacts>): MeasuredFacts => ({
  kind: 'cumulative',
  direction: 'higher',
  year: 2023,
  on: '2023-07-10',
  targetValue: '100',
  value: '40',
  valueOn: '2023-06-30',
  curve: [{ on: '2023-06-30', share: '0.5' }],
  ...more,
});
const said = (more: Partial<MeasuredFacts>) =>
  Object.fromEntries(
    Object.entries(progressOf(facts(more))).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'string' ? value : show(value as Decimal)]],
    ),
  );
const after = { on: '2024-01-02' };
const level = { kind: 'level' as const };
const limit = { ...level, direction: 'lower' as const, targetValue: '4' };
const ceiling = { kind: 'ceiling' as const, direction: 'lower' as const, targetValue: '29' };

describe('progress [PM-11]', () => {
  it.each<[string, Partial<MeasuredFacts>, object]>([
    [
      'grows by the schedule',
      {},
      { kind: 'cumulative', share: '40', expected: '50', behind: '10' },
    ],
    [
      'of a level goes by no schedule',
      { ...level, value: '98' },
      { kind: 'level', share: '98', behind: '2' },
    ],
    [
      'of a limit kept is no work done',
      { ...limit, value: '3.9' },
      { kind: 'level', share: '97.5', over: '0' },
    ],
    [
      'of a limit exceeded says by how much',
      { ...limit, value: '4.04' },
      { kind: 'level', share: '101', over: '0.04' },
    ],
    [
      'of an allowance is what is used of it',
      { ...ceiling, value: '17' },
      { kind: 'ceiling', share: '58.62069', expected: '50', ahead: '8.62069', over: '0' },
    ],
    [
      'of an allowance used up',
      { ...ceiling, value: '30', ...after },
      { kind: 'ceiling', share: '103.448276', over: '1', final: '0' },
    ],
    [
      'of an allowance of nought is zero tolerance',
      { ...ceiling, targetValue: '0', value: '3' },
      { kind: 'zeroTolerance', over: '3' },
    ],
    [
      'of zero tolerance without events',
      { kind: 'zeroTolerance', value: '0' },
      { kind: 'zeroTolerance', over: '0' },
    ],
    [
      'at the end of the year',
      { value: '95', ...after },
      { kind: 'cumulative', share: '95', final: '95' },
    ],
    [
      'of a limit kept all year',
      { ...limit, value: '4', ...after },
      { kind: 'level', share: '100', over: '0', final: '100' },
    ],
    ['without a value is not judged', { value: null }, { kind: 'cumulative' }],
    [
      'of a target of nought, more is better',
      { targetValue: '0' },
      { kind: 'cumulative', expected: '50' },
    ],
    ['of a text', { kind: 'qualitative' }, { kind: 'qualitative' }],
  ])('%s', (_what, more, expected) => {
    expect(said(more)).toEqual(expected);
  });
});
