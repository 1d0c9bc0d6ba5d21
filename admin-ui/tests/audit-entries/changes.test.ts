import { changesOf } from '../../src/audit-entries/changes';

describe('what an audit entry changed', () => {
  it('is shown field by field, with what was there before [SA-2]', () => {
    expect(
      changesOf({ state: 'draft', points: '5' }, { state: 'declared', basis: '省政府工作报告' }),
    ).toEqual([
      { field: 'basis', before: '', after: '省政府工作报告' },
      { field: 'points', before: '5', after: '' },
      { field: 'state', before: 'draft', after: 'declared' },
    ]);
  });

  it('shows what is not plain as JSON, and nothing for an entry without content', () => {
    expect(changesOf(null, { inputs: { met: false } })).toEqual([
      { field: 'inputs', before: '', after: '{"met":false}' },
    ]);
    expect(changesOf(null, undefined)).toEqual([]);
  });
});
