import { measured, typedMeasured, withoutUnit } from '../../src/domain/exact/measured';

describe('a value as people write it, with what it is counted in', () => {
  it.each([
    ['95', '%', '95'],
    ['95%', '%', '95'],
    ['95％', '％', '95'],
    ['９５．５ ％', '%', '95.5'],
    ['1,234.5', null, '1234.5'],
    ['12.5 亿元', '亿元', '12.5'],
    ['−3', '℃', '-3'],
    ['', '%', ''],
  ])('%s counted in %s is %s [EX-1][BX-6]', (text, unit, value) => {
    expect(measured(text, unit)).toEqual({ value });
  });

  it.each([
    ['95%', '公里', '95', '0.95'],
    ['0.5％', null, '0.5', '0.005'],
    ['1,200%', '起', '1200', '12'],
  ])('%s counted in %s is told with both readings [EX-1][BX-6]', (text, unit, number, share) => {
    expect(measured(text, unit)).toEqual({ fault: 'percentUnclear', number, share });
  });

  it.each([
    ['12.5万元', '亿元', 'notANumber'],
    ['12 34', '公里', 'notANumber'],
    ['9,2', '%', 'notANumber'],
    ['%', '%', ''],
    ['95%%', '公里', 'notANumber'],
    ['九十五', '%', 'notANumber'],
    ['1234567890123456789%', '%', 'numberTooLong'],
  ])('%s counted in %s is not guessed at [EX-1][BX-6]', (text, unit, fault) => {
    expect(measured(text, unit)).toEqual(fault === '' ? { value: '' } : { fault });
  });

  it('while it is typed the unit beside the field goes, another stays to be seen [EX-1]', () => {
    expect(withoutUnit('98％', '%')).toBe('98');
    expect(withoutUnit('12.5 亿元', '亿元')).toBe('12.5 ');
    expect(typedMeasured('９８%', '%')).toBe('98');
    expect(typedMeasured('98%', '公里')).toBe('98%');
    expect(typedMeasured('1，2', null)).toBe('1,2');
  });
});
