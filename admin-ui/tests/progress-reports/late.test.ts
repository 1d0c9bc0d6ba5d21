import { isLate } from '../../src/progress-reports/late';

const report = { state: 'draft', dueOn: '2024-03-05', submittedAt: null } as const;

describe('late', () => {
  it('is a report still with the unit after its day, not on it', () => {
    expect(isLate(report, '2024-03-05')).toBe(false);
    expect(isLate(report, '2024-03-06')).toBe(true);
    expect(isLate({ ...report, state: 'returned' }, '2024-03-06')).toBe(true);
  });

  it('stays a fact of a report handed in after its day', () => {
    const handedIn = { ...report, state: 'verified' as const };
    expect(isLate({ ...handedIn, submittedAt: '2024-03-05T02:00:00Z' }, '2024-09-01')).toBe(false);
    expect(isLate({ ...handedIn, submittedAt: '2024-03-07T02:00:00Z' }, '2024-09-01')).toBe(true);
  });
});
