import type { WarningRule } from './rules';

/**
 * The default rules (cms/docs/domain.md#warnings). The first match wins, so the most serious comes
 * first: a report that is overdue must not hide behind a value that is on schedule. `code` is the
 * message key of the reason.
 */
export const DEFAULT_RULES: readonly WarningRule[] = [
  {
    code: 'reportLongOverdue',
    when: [{ measure: 'overdueWorkingDays', is: '>', than: '5' }],
    light: 'red',
  },
  { code: 'farBehind', when: [{ measure: 'behind', is: '>', than: '30' }], light: 'red' },
  { code: 'yearMissed', when: [{ measure: 'finalRate', is: '<', than: '85' }], light: 'red' },
  {
    code: 'reportOverdue',
    when: [{ measure: 'overdueDays', is: '>=', than: '1' }],
    light: 'yellow',
  },
  { code: 'valueDropped', when: [{ measure: 'drop', is: '>', than: '0' }], light: 'yellow' },
  { code: 'valueTooHigh', when: [{ measure: 'multiple', is: '>', than: '3' }], light: 'yellow' },
  { code: 'behind', when: [{ measure: 'behind', is: '>=', than: '10' }], light: 'yellow' },
  { code: 'yearNearlyMet', when: [{ measure: 'finalRate', is: '<', than: '95' }], light: 'yellow' },
  { code: 'yearMet', when: [{ measure: 'finalRate', is: '>=', than: '95' }], light: 'green' },
  { code: 'onSchedule', when: [], light: 'green' },
];
