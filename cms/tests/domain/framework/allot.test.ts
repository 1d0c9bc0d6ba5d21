import fc from 'fast-check';
import { allotmentFault, totalOf, wholeOf } from '../../../src/domain/framework';

const bureaus = { code: 'cityBureau', name: '市州交通局' };
const unit = { code: 'C-SZ', name: '示州市交通运输局', assessmentType: bureaus };
const item = (points: string, kind = 'proportional', more: object = {}) => ({
  points,
  method: { kind, params: {} },
  assessmentTypes: [bureaus],
  units: [],
  ...more,
});

describe('points shared among the items of a unit', () => {
  it('come to what the framework gives the unit, bonus and veto apart [FM-1]', () => {
    const companies = { assessmentTypes: [{ code: 'company', name: '三大公司' }] };
    const named = { ...companies, units: [unit] };
    const items = [
      item('60'),
      item('39.5'),
      item('0.5', 'judged', named),
      item('40', 'deduct', companies),
      item('5', 'bonus'),
      item('0', 'veto'),
    ];
    expect(wholeOf(items, unit)).toBe('100');
  });

  it('are told exactly by how much they are off [FM-1]', () => {
    expect(allotmentFault(['25', '22.125', '12.875', '40'], '100')).toBeNull();
    expect(allotmentFault(['60', '40.000000000001'], '100')).toEqual({
      key: 'pointsTooMany',
      params: { total: '100.000000000001', whole: '100', difference: '0.000000000001' },
    });
    expect(allotmentFault(['60', '39.9'], '100')?.key).toBe('pointsTooFew');
  });

  it('stay whole when any part moves from one to another [FM-1]', () => {
    const cents = fc.integer({ min: 1, max: 5000 });
    const text = (value: number) => (value / 100).toFixed(2);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 2, maxLength: 8 }), cents, (parts, moved) => {
        const whole = totalOf(parts.map(text));
        const [first = 0, second = 0, ...rest] = parts;
        const after = [first + moved, second - moved, ...rest].map(text);
        expect(allotmentFault(after, whole)).toBeNull();
        expect(allotmentFault([...after, '0.01'], whole)?.key).toBe('pointsTooMany');
      }),
    );
  });
});
