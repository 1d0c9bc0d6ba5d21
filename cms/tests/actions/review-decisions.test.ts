import { adjustmentsOf, decideAdjust } from '../../src/api/target/actions/decide-adjust';
import * as targets from '../../src/api/target/decide';
import { Refusal } from '../../src/core/refusal';

const UNIT = 9;
const REVIEWER = 3;
const now = new Date('2024-03-03T00:00:00Z');
const by = { unitId: REVIEWER, now, name: '周海', unit: '规划处' };
const declared = {
  state: 'declared',
  unitId: UNIT,
  declaredByUnitId: null as number | null,
  points: '10',
  direction: 'higher' as const,
  method: { kind: 'proportional', params: {} },
  targetValue: '100',
  basis: '规划',
  measures: null,
  adjustments: null,
  publishedVersion: null,
};
const consent = { by: '李明', on: '2024-03-02' };

function refusalOf(decide: () => unknown): [number, string, ...string[]] | 'accepted' {
  try {
    decide();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.status, error.code, ...Object.keys(error.fields ?? {})];
  }
}

describe('reviewing', () => {
  const hands: [string, { unitId: number; declaredByUnitId: number | null }, unknown][] = [
    ['another unit declared', { unitId: UNIT, declaredByUnitId: UNIT }, 'accepted'],
    [
      'the own unit declared',
      { unitId: REVIEWER, declaredByUnitId: null },
      [403, 'ownDeclaration'],
    ],
    [
      'the own unit declared for another',
      { unitId: UNIT, declaredByUnitId: REVIEWER },
      [403, 'ownDeclaration'],
    ],
    [
      'another unit declared for the own one',
      { unitId: REVIEWER, declaredByUnitId: UNIT },
      'accepted',
    ],
  ];

  it.each(hands)('a target that %s, in every step of it [PM-14]', (_what, units, expected) => {
    const target = { ...declared, ...units };
    const steps = [
      () => targets.decideReview(target, by),
      () => targets.decideReturn(target, '依据不足', by),
      () => targets.decidePublish(target, by),
      () => decideAdjust(target, { targetValue: '90' }, consent, by, '2024-03-03'),
    ];
    expect(steps.map(refusalOf)).toEqual(steps.map(() => expected));
  });

  it('keeps no notes where none were written, and those that were [PM-14]', () => {
    expect(targets.decideReturn(declared, '依据不足', by).returnNotes).toBeNull();
    const notes = { basis: '请附文件' };
    expect(targets.decideReturn(declared, '依据不足', by, notes).returnNotes).toEqual(notes);
  });
});

describe('adjusting', () => {
  const adjust = (given: object, changes: object = {}, agreed: object = {}) =>
    decideAdjust({ ...declared, ...changes }, given, { ...consent, ...agreed }, by, '2024-03-03');

  it.each([
    ['a value', { targetValue: '90' }, {}, {}, 'accepted'],
    ['what is reviewed', { targetValue: '90' }, { state: 'reviewed' }, {}, 'accepted'],
    ['nothing', { targetValue: '100', basis: '规划' }, {}, {}, [400, 'nothingAdjusted']],
    ['a draft', { targetValue: '90' }, { state: 'draft' }, {}, [409, 'wrongState']],
    ['what is published', { targetValue: '90' }, { state: 'published' }, {}, [409, 'wrongState']],
    ['to zero under a rate', { targetValue: '0' }, {}, {}, [400, 'invalid', 'targetValue']],
    [
      'with a consent to come',
      { targetValue: '90' },
      {},
      { on: '2024-03-04' },
      [400, 'invalid', 'consent.on'],
    ],
  ])('%s [PM-14]', (_what, given, changes, agreed, expected) => {
    expect(refusalOf(() => adjust(given, changes, agreed))).toEqual(expected);
  });

  it('keeps what was changed, by whom, and who agreed when, after what is kept already [PM-14]', () => {
    const first = adjust({ targetValue: '90' }).values;
    const { values } = adjust({ basis: null }, { adjustments: first.adjustments });
    expect(values).toMatchObject({ basis: null });
    expect(adjustmentsOf({ adjustments: values.adjustments })).toEqual([
      {
        at: '2024-03-03T00:00:00.000Z',
        by: '周海',
        unit: '规划处',
        changes: [{ field: 'targetValue', before: '100', after: '90' }],
        consent,
      },
      {
        at: '2024-03-03T00:00:00.000Z',
        by: '周海',
        unit: '规划处',
        changes: [{ field: 'basis', before: '规划', after: null }],
        consent,
      },
    ]);
  });
});
