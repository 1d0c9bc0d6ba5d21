import { plainDecimal } from '@milepost/domain/exact/typed';

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

it('a column pasted from Excel fills the open rows from where it was dropped [PM-15]', () => {
  const rows = [part('a', null), part('b', null), part('c', '1', false), part('d', null)];
  expect(pasted('1,200\t公里\r\n３.5\r\n9\r\n', rows, 'b', plainDecimal)).toEqual({
    b: '1200',
    d: '3.5',
  });
  expect(pasted('12', rows, 'a', plainDecimal)).toBeNull();
});
