import type { AssessmentRecord } from '../../src/api/records';
import { originOf, valuesOf } from '../../src/assessment-records/values-of';

const record = (more: Partial<AssessmentRecord>): AssessmentRecord =>
  ({
    state: 'archived',
    score: '9',
    breakdown: [{ key: 'points', value: '10' }],
    versionTargetValue: '100',
    target: { id: 't', name: 'T', targetValue: '500', verifiedValue: '400', unitOfMeasure: '吨' },
    ...more,
  }) as AssessmentRecord;
const facts = {
  origin: 'scored' as const,
  occasion: { yearTarget: '90', report: { period: '2024-06', value: '40' } },
  unitOfMeasure: '公里',
};

describe('the values shown of a record', () => {
  it('are those the score was computed from, whatever the target says today [BX-1]', () => {
    expect(valuesOf(record({ facts }))).toEqual({ target: '90', value: '40', unit: '公里' });
    const breakdown = [
      { key: 'target', value: '45' },
      { key: 'value', value: '40' },
    ];
    expect(valuesOf(record({ facts, breakdown }))).toMatchObject({ target: '45', value: '40' });
  });

  it('are none rather than those of today where nothing was kept [BX-1]', () => {
    expect(valuesOf(record({ facts: null, versionTargetValue: null }))).toEqual({
      target: null,
      value: undefined,
      unit: undefined,
    });
  });

  it('are those of today while a score can still be given [FM-2]', () => {
    const open = record({ state: 'draft', score: null, facts: null });
    expect(valuesOf(open)).toEqual({ target: '100', value: '400', unit: '吨' });
  });

  it('are said to be made later, or missing [BX-1]', () => {
    expect(originOf(record({ facts }))).toBeNull();
    expect(originOf(record({ facts: { ...facts, origin: 'reconstructed' } }))).toBe(
      'reconstructed',
    );
    expect(originOf(record({ facts: null }))).toBe('missing');
    expect(originOf(record({ state: 'draft', score: null, facts: null }))).toBeNull();
  });
});
