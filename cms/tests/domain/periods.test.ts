import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  holidayCalendar,
  isWorkingDay,
  periodsAsked,
  periodsOf,
  scheduledProgress,
  workingDaysBetween,
} from '../../src/domain/periods';
import { codeOf } from './helpers';

/** The first days of October 2023: the holiday to the 6th, the weekend of the 7th worked. */
const october = holidayCalendar([
  ...['02', '03', '04', '05', '06'].map((day) => ({ date: `2023-10-${day}`, isWorkday: false })),
  { date: '2023-10-07', isWorkday: true },
  { date: '2023-10-08', isWorkday: true },
]);

describe('periods asked of a target', () => {
  const asked = (day: string) => periodsAsked(2024, 'monthly', day).map(({ code }) => code);

  test.each([
    ['2024-01-31', '2024-01', 12],
    ['2024-02-05', '2024-01', 12],
    ['2024-02-06', '2024-02', 11],
    ['2024-11-08', '2024-11', 2],
    ['2025-01-05', '2024-12', 1],
  ])(
    'published on %s begin with %s: what was due before is not overdue at once [EX-3]',
    (day, first, count) => {
      expect([asked(day)[0], asked(day).length]).toEqual([first, count]);
    },
  );

  test('are all of the year when it is over: they are recorded in retrospect [EX-3]', () => {
    expect(asked('2025-01-06')).toHaveLength(12);
  });
});

describe('periods', () => {
  test('reports monthly by the 5th of the next month, over the year as well [EX-3]', () => {
    const months = periodsOf(2024, 'monthly');
    expect(months).toHaveLength(12);
    expect(months[1]).toEqual({
      code: '2024-02',
      startsOn: '2024-02-01',
      endsOn: '2024-02-29',
      dueOn: '2024-03-05',
    });
    expect(months[11]?.dueOn).toBe('2025-01-05');
  });

  test('reports quarterly by the 5th of April, July, October and January [EX-3]', () => {
    const quarters = periodsOf(2023, 'quarterly');
    expect(quarters.map(({ dueOn }) => dueOn)).toEqual([
      '2023-04-05',
      '2023-07-05',
      '2023-10-05',
      '2024-01-05',
    ]);
    expect(quarters[1]).toMatchObject({ code: '2023-06', startsOn: '2023-04-01' });
  });

  test('follows the due day that the office sets [EX-3]', () => {
    expect(periodsOf(2023, 'halfYear', 10).map(({ dueOn }) => dueOn)).toEqual([
      '2023-07-10',
      '2024-01-10',
    ]);
    expect(periodsOf(2023, 'yearly')[0]?.code).toBe('2023-12');
  });
});

describe('scheduled progress', () => {
  test.each([
    ['2022-12-31', '0'],
    ['2023-03-14', '0.2'],
    ['2023-12-31', '1'],
    ['2024-05-01', '1'],
  ])('expects an even pace by %s: %s [PM-11]', (day, share) => {
    expect(scheduledProgress(2023, day).toFixed()).toBe(share);
  });

  test('follows the curve that the office draws, straight between its points [PM-11]', () => {
    const curve = [
      { on: '2023-06-30', share: '0.501' },
      { on: '2023-03-31', share: '0.234' },
    ];
    expect(scheduledProgress(2023, '2023-03-31', curve).toFixed()).toBe('0.234');
    expect(scheduledProgress(2023, '2023-06-30', curve).toFixed()).toBe('0.501');
    expect(scheduledProgress(2023, '2023-02-14', curve).toFixed()).toBe('0.117');
  });
});

describe('working days', () => {
  test('skips the holiday and works the weekend that stands in for it [PM-13]', () => {
    expect(isWorkingDay('2023-10-03', october)).toBe(false);
    expect(isWorkingDay('2023-10-07', october)).toBe(true);
    expect(isWorkingDay('2023-10-14', october)).toBe(false);
  });

  test('closes a window of 5 working days on the fifth, not counting the first [PM-13]', () => {
    expect(addWorkingDays('2023-09-29', 5, october)).toBe('2023-10-11');
    expect(addWorkingDays('2023-09-29', 0, october)).toBe('2023-09-29');
  });

  test('counting the working days of a window gives its length back [PM-13]', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        (offset, count) => {
          const start = addDays('2023-01-01', offset);
          const end = addWorkingDays(start, count, october);
          expect(workingDaysBetween(start, end, october)).toBe(count);
        },
      ),
    );
  });

  test('refuses what is no day, and a calendar without a working day [PM-13]', () => {
    expect(codeOf(() => addDays('2023-02-30', 1))).toBe('notADay');
    expect(codeOf(() => daysBetween('2023-02-01', 'soon'))).toBe('notADay');
    expect(codeOf(() => addWorkingDays('2023-01-01', 1e9, october))).toBe('tooManyDays');
  });
});
