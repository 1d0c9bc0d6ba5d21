import { METHODS, validateMethod, type MethodInput } from '../../src/domain/scoring';

const item = (method: string, params: object = {}, more: Partial<MethodInput> = {}) => ({
  method,
  points: '10',
  params,
  ...more,
});
const band = (min: string, share: string) => ({ min, share });
const stage = (code: string, share: string) => ({ code, share });

describe('framework check of a method', () => {
  test.each<[string, MethodInput, string[]]>([
    ['a rate method on a target of zero', item('step', {}, { target: '0' }), ['targetNotPositive']],
    ['a negative target', item('proportional', {}, { target: '-1' }), ['targetNotPositive']],
    [
      'a formula of rate on zero',
      item('formula', { expression: 'rate' }, { target: '0' }),
      ['targetNotPositive'],
    ],
    [
      'bands out of order',
      item('bands', { bands: [band('0.8', '0.5'), band('1', '1')] }),
      ['bandsNotDescending', 'bandSharesNotDescending'],
    ],
    ['no bands', item('bands', { bands: [] }), ['invalidParams']],
    [
      'stages that are not all of it',
      item('milestone', { stages: [stage('a', '0.9')] }),
      ['stageSharesNotOne'],
    ],
    [
      'a stage twice',
      item('milestone', { stages: [stage('a', '0.5'), stage('a', '0.5')] }),
      ['stageCodeTwice'],
    ],
    ['a floor above the cap', item('proportional', { floor: '1.1' }), ['floorAboveCap']],
    ['a floor above the points', item('deduct', { floor: '11' }), ['floorAbovePoints']],
    ['zeroAt at the target', item('step', { zeroAt: '1' }), ['zeroAtTooHigh']],
    [
      'a grade worth more than all',
      item('judged', { grades: { 优: '1.1' } }),
      ['gradeShareAboveOne'],
    ],
    ['a grade cap without grade', item('veto', { effect: 'gradeCap' }), ['gradeCapWithoutGrade']],
    ['a bonus without cap', item('bonus', {}), ['invalidParams']],
    ['no points', item('constraint', {}, { points: '0' }), ['pointsNotPositive']],
    ['an unknown method', item('constructor'), ['unknownMethod']],
    ['points that are no number', item('constraint', {}, { points: 'ten' }), ['invalidField']],
  ])('finds %s [PM-3]', (_name, input, keys) => {
    expect(validateMethod(input).map(({ key }) => key)).toEqual(keys);
  });

  test.each<[string, MethodInput]>([
    ['a deduction on a target of zero', item('deduct', {}, { target: '0' })],
    ['a formula without rate on zero', item('formula', { expression: 'points' }, { target: '0' })],
    ['a bonus of no points', item('bonus', { cap: '3' }, { points: '0' })],
    ['a rate method whose target is not declared yet', item('proportional')],
    [
      'stages in thirds of a hundred',
      item('milestone', { stages: [stage('a', '0.33'), stage('b', '0.33'), stage('c', '0.34')] }),
    ],
  ])('accepts %s [PM-3]', (_name, input) => {
    expect(validateMethod(input)).toEqual([]);
  });

  test('fills in the defaults of the domain rules [PM-3]', () => {
    expect(METHODS.proportional.complete({})).toEqual({ floor: '0', cap: '1' });
    expect(METHODS.step.complete({ zeroAt: '0.5' })).toEqual({
      step: '0.1',
      perStep: '1',
      zeroAt: '0.5',
      bonusPerStep: '0',
      bonusCap: '0',
    });
    expect(METHODS.bonus.complete({ cap: '3' })).toEqual({ cap: '3', highestPerGroup: false });
  });
});
