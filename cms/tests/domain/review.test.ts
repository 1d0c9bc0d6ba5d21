import {
  changedTerms,
  isOutsideWindow,
  proposalFaults,
  revisionWindow,
  type TargetTerms,
} from '../../src/domain/review';

const published: TargetTerms = {
  targetValue: '100',
  basis: '规划',
  measures: null,
  points: '10',
  direction: 'higher',
  method: { kind: 'proportional', params: { floor: '0', cap: '1' } },
};

describe('the window of revision', () => {
  it('is July where the office set no days, and else the days it set [BX-5]', () => {
    expect(revisionWindow(2024)).toEqual({ from: '2024-07-01', to: '2024-07-31' });
    expect(revisionWindow(2024, { from: '2024-06-20', to: null })).toEqual({
      from: '2024-06-20',
      to: '2024-07-31',
    });
  });

  it.each([
    ['2024-06-30', true],
    ['2024-07-01', false],
    ['2024-07-31', false],
    ['2024-08-01', true],
    ['2025-07-15', true],
  ])('%s is outside of it: %s [BX-5]', (day, outside) => {
    expect(isOutsideWindow(revisionWindow(2024), day)).toBe(outside);
  });
});

describe('a proposal', () => {
  it('differs by value, not by how a number or a method is written [BX-5]', () => {
    const same = {
      ...published,
      targetValue: '100.00',
      method: { params: { cap: '1', floor: '0' }, kind: 'proportional' },
    };
    expect(changedTerms(published, same)).toEqual([]);
    const other = {
      ...published,
      targetValue: null,
      measures: '加密调度',
      direction: 'lower' as const,
    };
    expect(changedTerms(published, other)).toEqual(['targetValue', 'measures', 'direction']);
    const capped = { ...published, method: { kind: 'proportional', params: { cap: '1.1' } } };
    expect(changedTerms(published, capped)).toEqual(['method']);
  });

  const bonus = { kind: 'bonus', params: { cap: '3' } };
  it.each<[string, Partial<TargetTerms>, Partial<TargetTerms>, boolean, Record<string, string>]>([
    ['its value, basis and measures', {}, { targetValue: '90', basis: null }, true, {}],
    ['its points by the unit itself', {}, { points: '8' }, true, { points: 'onlyAssessorRevises' }],
    [
      'its direction and method by the unit itself',
      {},
      { direction: 'lower', method: { kind: 'judged', params: {} } },
      true,
      { direction: 'onlyAssessorRevises', method: 'onlyAssessorRevises' },
    ],
    ['its points by the department', {}, { points: '8' }, false, {}],
    ['its method by the department', {}, { method: { kind: 'judged', params: {} } }, false, {}],
    ['into a bonus', {}, { method: bonus }, false, { method: 'withoutPoints' }],
    [
      'a bonus into points',
      { method: bonus },
      { method: published.method },
      false,
      { method: 'withoutPoints' },
    ],
    [
      'the points of a bonus',
      { method: bonus, points: '0' },
      { method: bonus, points: '5' },
      false,
      { points: 'withoutPoints' },
    ],
  ])('changes %s [BX-5]', (_what, from, to, byUnit, faults) => {
    const before = { ...published, ...from };
    const found = proposalFaults(before, { ...before, ...to }, byUnit);
    const keys = Object.entries(found).map(([field, { key }]) => [field, key]);
    expect(Object.fromEntries(keys)).toEqual(faults);
  });
});
