import { holidayCalendar } from '../../src/domain/periods';
import {
  judge,
  measuresOf,
  needsTalk,
  warningRule,
  type TargetFacts,
  type WarningRule,
} from '../../src/domain/warnings';

const facts = (more: Partial<TargetFacts>): TargetFacts => ({
  year: 2023,
  on: '2023-07-10',
  direction: 'higher',
  targetValue: '100',
  value: null,
  valueOn: '2023-06-30',
  previousValue: null,
  openReportDueOn: null,
  curve: [{ on: '2023-06-30', share: '0.5' }],
  calendar: holidayCalendar([]),
  ...more,
});
const lightOf = (more: Partial<TargetFacts>) => {
  const { light, code } = judge(measuresOf(facts(more)));
  return `${light} ${code}`;
};
const after = { on: '2024-01-02' };
const due = (openReportDueOn: string) => ({ value: '50', openReportDueOn });

describe('warnings', () => {
  test.each<[string, Partial<TargetFacts>, string]>([
    ['on schedule', { value: '50' }, 'green onSchedule'],
    ['behind by less than 10 points', { value: '40.01' }, 'green onSchedule'],
    ['behind by 10 points', { value: '40' }, 'yellow behind'],
    ['behind by 30 points', { value: '20' }, 'yellow behind'],
    ['behind by more than 30 points', { value: '19.99' }, 'red farBehind'],
    ['a report due today', due('2023-07-10'), 'green onSchedule'],
    ['a report one day overdue', due('2023-07-09'), 'yellow reportOverdue'],
    ['a report 5 working days overdue', due('2023-07-03'), 'yellow reportOverdue'],
    ['a report 6 working days overdue', due('2023-06-30'), 'red reportLongOverdue'],
    ['a value below the last one', { value: '50', previousValue: '50.1' }, 'yellow valueDropped'],
    ['a value 3 times the target', { value: '300' }, 'green onSchedule'],
    ['a value over 3 times the target', { value: '300.1' }, 'yellow valueTooHigh'],
    ['after the year, 95 %', { value: '95', ...after }, 'green yearMet'],
    ['after the year, under 95 %', { value: '94.9', ...after }, 'yellow yearNearlyMet'],
    ['after the year, 85 %', { value: '85', ...after }, 'yellow yearNearlyMet'],
    ['after the year, under 85 %', { value: '84.9', ...after }, 'red yearMissed'],
    ['a limit not used up', { value: '10', direction: 'lower' }, 'green onSchedule'],
    ['a limit exceeded', { value: '112', direction: 'lower' }, 'yellow behind'],
    [
      'after the year, a limit exceeded',
      { value: '116', direction: 'lower', ...after },
      'red yearMissed',
    ],
    ['nothing reported, nothing due', {}, 'green onSchedule'],
    ['no target value', { value: '5', targetValue: null }, 'green onSchedule'],
    ['a target of zero', { value: '0', targetValue: '0' }, 'green onSchedule'],
  ])('lights %s [PM-11]', (_name, more, expected) => {
    expect(lightOf(more)).toBe(expected);
  });

  test('gives the figures behind a light, for a reason in either language [PM-11]', () => {
    expect(judge(measuresOf(facts({ value: '17.66' })))).toEqual({
      light: 'red',
      code: 'farBehind',
      params: { behind: '32.3' },
    });
  });

  test('takes the first rule that matches in the order the office set [PM-11]', () => {
    const rules: WarningRule[] = [
      { code: 'calm', when: [{ measure: 'behind', is: '<=', than: '40' }], light: 'green' },
      { code: 'alarm', when: [], light: 'red' },
    ];
    const measures = measuresOf(facts({ value: '15' }));
    expect(judge(measures, rules).code).toBe('calm');
    expect(judge(measures, rules.reverse()).code).toBe('alarm');
    expect(judge(measures, [])).toEqual({ light: 'green', code: 'noRule', params: {} });
  });

  test('refuses a rule on an unknown measure [PM-11]', () => {
    const when = [{ measure: 'mood', is: '<', than: '1' }];
    expect(warningRule.safeParse({ code: 'x', when, light: 'red' }).success).toBe(false);
  });

  test.each([
    [['red'], false],
    [['red', 'yellow', 'red'], false],
    [['yellow', 'red', 'red'], true],
    [['red', 'red', 'green'], false],
  ] as const)('asks for a talk after %j: %s [PM-11]', (lights, expected) => {
    expect(needsTalk(lights)).toBe(expected);
  });
});
