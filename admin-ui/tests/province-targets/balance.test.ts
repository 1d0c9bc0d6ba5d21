import { pasted, runningSum, sentenceOf } from '../../src/province-targets/balance';
import type { Part, Parts } from '../../src/province-targets/types';

const part = (id: string, value: string | null, open = true): Part => ({
  ...{ id, value, open, version: 1, unit: null, itemCode: 'C04', state: 'draft' },
  ...{ lastYear: null, equally: null, byLastYear: null },
});
const whole = { totalValue: '100', direction: 'higher' } as const;
const parts = (list: Part[], sum: string): Parts => ({
  ...{ verdict: 'short', difference: '0', units: list.length, sum, parts: list },
});

describe('the running sum', () => {
  const data = parts([part('a', '30'), part('b', '30', false), part('c', null)], '60');

  it('takes what is typed for open targets and what the others have [PM-15]', () => {
    expect(runningSum(whole, data, { a: '40', b: '99', c: '30' })).toEqual({
      ...{ verdict: 'even', sum: '100', difference: '0' },
    });
    expect(runningSum(whole, data, { c: '39.99' })).toMatchObject({
      ...{ verdict: 'short', difference: '0.01' },
    });
    expect(runningSum(whole, data, { c: '1e2' }).verdict).toBe('notNumber');
  });

  it('counts targets that are not shown [PM-15]', () => {
    const some = parts([part('a', '30')], '75');
    expect(runningSum(whole, some, { a: '60' })).toMatchObject({
      ...{ verdict: 'beyond', sum: '105', difference: '5' },
    });
  });

  it('of a cap asks for more when it is less [PM-15]', () => {
    const sum = runningSum({ ...whole, direction: 'lower' }, data, { a: '30', c: '30' });
    expect(sum).toMatchObject({ verdict: 'beyond', difference: '10' });
    expect(sentenceOf(sum, 'lower')).toBe('beyondLower');
  });
});

it('a column pasted from Excel fills the rows as they stand; what found no place is told [PM-15]', () => {
  const closed = { ...part('c', '1', false), unit: { id: 'u', name: '丙局', code: 'C' } };
  const rows = [part('a', null), part('b', null), closed, part('d', null)];
  expect(pasted('1,200\t公里\r\n３.5\r\n9 公里\r\n7\r\n', rows, 'b', '公里')).toEqual({
    values: { b: '1200', d: '9' },
    missed: { closed: ['丙局'], below: 1, beyond: 1 },
  });
  expect(pasted('12', rows, 'a', null)).toBeNull();
});
