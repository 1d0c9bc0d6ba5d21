import { businessDay, businessTime, dayBegins, dayEnds } from '../../src/domain/periods';

describe('the business day [EX-3]', () => {
  it.each([
    ['2024-11-05T15:59:59Z', '2024-11-05', '23:59'],
    ['2024-11-05T16:00:00Z', '2024-11-06', '00:00'],
    ['2024-11-05T23:30:00Z', '2024-11-06', '07:30'],
    ['2023-12-31T16:00:00.001Z', '2024-01-01', '00:00'],
    ['2024-02-28T20:05:09Z', '2024-02-29', '04:05'],
    ['1969-12-31T15:00:00Z', '1969-12-31', '23:00'],
  ])('of %s is %s at %s', (instant, day, time) => {
    const at = new Date(instant);
    expect([businessDay(at), businessTime(at)]).toEqual([day, time]);
  });

  it('begins and ends at midnight in China', () => {
    expect(dayBegins('2024-11-06').toISOString()).toBe('2024-11-05T16:00:00.000Z');
    expect(dayEnds('2024-12-31').toISOString()).toBe('2024-12-31T16:00:00.000Z');
    expect(businessDay(dayBegins('2024-02-29'))).toBe('2024-02-29');
  });
});
