import {
  assessedIn,
  assignKeys,
  codeFaults,
  renewTargets,
  type PlannedTarget,
  type ExistingTarget,
} from '../../../src/domain/framework';
import { shiftYears } from '../../../src/domain/periods';
import { nameIn } from '../../../src/domain/periods/name-in';

const terms = {
  name: '隐患整改率',
  points: '60',
  unitOfMeasure: '%',
  direction: 'higher',
  method: { kind: 'proportional', params: { cap: '1' } },
  occasions: ['yearEnd'],
  assessorId: 1,
  indicatorId: null,
};
const plan = (more: Partial<PlannedTarget> = {}): PlannedTarget => ({
  ...terms,
  unitId: 7,
  unit: '公路局',
  itemCode: 'A',
  defaultTarget: '10',
  ...more,
});
const standing = (more: Partial<ExistingTarget> = {}): ExistingTarget => ({
  ...terms,
  id: 1,
  unitId: 7,
  unit: '公路局',
  itemCode: 'A',
  state: 'draft',
  targetValue: '10',
  formerDefault: '10',
  touched: false,
  ...more,
});
const renew = (planned: PlannedTarget[], targets: ExistingTarget[]) =>
  renewTargets(planned, targets, new Set([7]));

describe('publishing a framework', () => {
  it('makes what is missing and leaves what is the same [PM-3]', () => {
    expect(renew([plan()], []).create).toEqual([plan()]);
    expect(renew([plan()], [standing({ points: '60.0' })]).update).toMatchObject([
      { differs: false, takesDefault: false },
    ]);
  });

  it.each([
    'name',
    'points',
    'unitOfMeasure',
    'direction',
    'method',
    'occasions',
    'assessorId',
    'indicatorId',
  ] as const)('changes a draft whose %s is another now [PM-3]', (field) => {
    const other = {
      ...terms,
      name: 'x',
      points: '1',
      unitOfMeasure: null,
      direction: 'lower',
      method: {},
      occasions: [],
      assessorId: 2,
      indicatorId: 3,
    };
    const target = standing({ [field]: other[field] });
    expect(renew([plan()], [target]).update).toMatchObject([{ differs: true }]);
  });

  it.each(['declared', 'reviewed', 'published', 'revising', 'closed'])(
    'leaves a target that is %s, and says so only if something would differ [PM-3]',
    (state) => {
      expect(renew([plan()], [standing({ state })]).left).toEqual([]);
      expect(renew([plan({ points: '50' })], [standing({ state })])).toMatchObject({
        update: [],
        left: [{ unit: '公路局', itemCode: 'A', state, why: 'underWay' }],
      });
    },
  );

  it('gives a new default only where nobody has put in a value [PM-3]', () => {
    const takes = (more: Partial<ExistingTarget>) =>
      renew([plan({ defaultTarget: '12' })], [standing(more)]).update[0]?.takesDefault;
    expect(takes({})).toBe(true);
    expect(takes({ targetValue: null, touched: true })).toBe(true);
    expect(takes({ targetValue: '11' })).toBe(false);
    expect(takes({ touched: true })).toBe(false);
    expect(takes({ formerDefault: null })).toBe(false);
  });

  it('takes away untouched drafts of what is no more, and keeps the rest with the reason [PM-3]', () => {
    const gone = (more: Partial<ExistingTarget>) => renew([], [standing(more)]);
    expect(gone({})).toMatchObject({ remove: [1], left: [] });
    expect(gone({ targetValue: '11' })).toMatchObject({
      remove: [],
      left: [{ why: 'itemGoneTouched' }],
    });
    expect(gone({ touched: true }).left).toMatchObject([{ why: 'itemGoneTouched' }]);
    expect(gone({ state: 'published' }).left).toMatchObject([{ why: 'itemGone' }]);
    expect(gone({ state: 'published', unitId: 8 }).left).toMatchObject([{ why: 'unitOut' }]);
    expect(gone({ touched: true, unitId: 8 }).left).toMatchObject([{ why: 'unitOutTouched' }]);
  });
});

describe('a unit that closes', () => {
  it('is assessed in a year unless it is closed already, or was before the year [PM-1][PM-3]', () => {
    expect(assessedIn(2024, '2024-03-01', null)).toBe(true);
    expect(assessedIn(2024, '2024-03-01', '2024-06-30')).toBe(true);
    expect(assessedIn(2024, '2024-07-01', '2024-06-30')).toBe(false);
    expect(assessedIn(2024, '2025-02-01', '2024-12-31')).toBe(false);
    expect(assessedIn(2024, '2025-02-01', '2025-01-01')).toBe(true);
    expect(assessedIn(2025, '2024-11-08', '2025-01-01')).toBe(false);
  });
});

describe('stable codes', () => {
  const published = [{ key: 'k1', code: 'A', name: '甲', indicator: 'P-01' }];
  const keysOf = (...items: { key?: string; code: string; name: string; indicator?: string }[]) => {
    let count = 0;
    const known = items.map(({ key = null, indicator = null, ...item }) => ({
      ...item,
      key,
      indicator,
    }));
    return assignKeys(known, published, () => `new${(count += 1)}`);
  };

  it('give a new item a key, and one that comes back its former key [PM-3]', () => {
    expect(keysOf({ code: 'A', name: '改名', indicator: 'P-01' })).toEqual(['k1']);
    expect(keysOf({ code: 'A', name: '甲' })).toEqual(['k1']);
    expect(keysOf({ code: 'A', name: '别的' })).toEqual(['new1']);
    expect(
      keysOf({ key: 'k1', code: 'A', name: '甲' }, { key: 'k1', code: 'B', name: '甲' }),
    ).toEqual(['k1', 'new1']);
  });

  it('are refused a change, and another item [PM-3]', () => {
    const faults = (key: string, code: string) =>
      codeFaults([{ key, code, name: '甲' }], published).map((fault) => fault.key);
    expect(faults('k1', ' A ')).toEqual([]);
    expect(faults('k1', 'B')).toEqual(['publishedCodeChanged']);
    expect(faults('new', 'A')).toEqual(['publishedCodeReused']);
    expect(faults('new', 'B')).toEqual([]);
  });
});

describe('a new year', () => {
  it('has the days and names of the last one in its own year [BX-14]', () => {
    expect(shiftYears('2024-07-01', 1)).toBe('2025-07-01');
    expect(shiftYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(shiftYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(nameIn('2024年安全生产目标框架', 2024, 2025)).toBe('2025年安全生产目标框架');
    expect(nameIn('安全生产目标框架', 2024, 2025)).toBe('安全生产目标框架');
  });
});
