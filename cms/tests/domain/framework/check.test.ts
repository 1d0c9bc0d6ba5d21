import {
  checkFramework,
  methodOfForm,
  type Assessee,
  type Framework,
  type FrameworkItem,
} from '../../../src/domain/framework';

const direct = { code: 'directUnit', name: '厅直单位' };
const city = { code: 'cityBureau', name: '市州交通局' };
const units: Assessee[] = [
  { code: 'u1', name: '公路局', assessmentType: direct },
  { code: 'u2', name: '海事局', assessmentType: direct },
  { code: 'c1', name: '甲市局', assessmentType: city },
];

const item = (code: string, points: string, more: Partial<FrameworkItem> = {}): FrameworkItem => ({
  code,
  name: `条目 ${code}`,
  points,
  unitOfMeasure: null,
  direction: 'higher',
  method: { kind: 'proportional', params: {} },
  assessor: { code: 'd1', name: '规划处' },
  assessmentTypes: [direct],
  units: [],
  occasions: [{ code: 'yearEnd', name: '年终' }],
  defaultTarget: '10',
  ...more,
});

const framework = (...items: FrameworkItem[]): Framework => ({
  name: '职能绩效目标',
  year: 2024,
  targetType: { code: 'functional', name: '职能绩效' },
  items,
});

const faultsOf = (...items: FrameworkItem[]) =>
  checkFramework(framework(...items), units).map(({ key, path }) => [key, path.join('.')]);

test('a framework whose points add up to 100 has no faults [PM-3]', () => {
  expect(faultsOf(item('A', '60'), item('B', '40'))).toEqual([]);
});

test('bonus and veto items stay out of the 100 points [PM-3]', () => {
  const bonus = item('P', '0', { method: { kind: 'bonus', params: { cap: '5' } } });
  const veto = item('V', '0', { method: { kind: 'veto', params: { effect: 'zeroType' } } });
  expect(faultsOf(item('A', '100'), bonus, veto)).toEqual([]);
});

test('each assessment type is summed by itself and told by its name [PM-3]', () => {
  const faults = checkFramework(
    framework(item('A', '99.5'), item('B', '100', { assessmentTypes: [city] })),
    units,
  );
  expect(faults).toEqual([
    {
      key: 'pointsNot100',
      path: ['items'],
      params: { assessmentType: '厅直单位', total: '99.5' },
    },
  ]);
});

test('a unit with an item of its own is summed with it [PM-3]', () => {
  const own = item('C', '10', { assessmentTypes: [], units: [{ code: 'u2', name: '海事局' }] });
  expect(faultsOf(item('A', '100'), own)).toEqual([['unitPointsNot100', 'items']]);
});

test('an item lacking what it needs is told field by field [PM-3]', () => {
  const bare = item('', 'x', {
    name: ' ',
    method: null,
    assessor: null,
    assessmentTypes: [],
    occasions: [],
    defaultTarget: 'ten',
  });
  expect(faultsOf(item('A', '100'), bare)).toEqual([
    ['itemWithoutCode', 'items.1.code'],
    ['itemWithoutName', 'items.1.name'],
    ['itemPointsInvalid', 'items.1.points'],
    ['itemTargetInvalid', 'items.1.defaultTarget'],
    ['itemWithoutAssessor', 'items.1.assessor'],
    ['itemAppliesToNobody', 'items.1.assessmentTypes'],
    ['itemWithoutOccasion', 'items.1.occasions'],
    ['itemWithoutMethod', 'items.1.method'],
  ]);
});

test('a repeated code is told at the later item [PM-3]', () => {
  expect(faultsOf(item('A', '50'), item('A ', '50'))).toEqual([['itemCodeTwice', 'items.1.code']]);
});

test('faults of a method name the item and stand at the parameter [PM-3]', () => {
  const odd = item('A', '100', { method: { kind: 'proportional', params: { floor: '2' } } });
  const [fault] = checkFramework(framework(odd), units);
  expect(fault).toMatchObject({
    key: 'floorAboveCap',
    path: ['items', 0, 'method', 'proportional', 'floor'],
    params: { item: '1 A 条目 A' },
  });
});

test('a rate method with a target of zero is refused at the target [PM-3]', () => {
  expect(faultsOf(item('A', '100', { defaultTarget: '0' }))).toEqual([
    ['targetNotPositive', 'items.0.defaultTarget'],
  ]);
});

test('an empty framework without a target type is refused [PM-3]', () => {
  const empty = { ...framework(), targetType: null };
  expect(checkFramework(empty, units).map(({ key }) => key)).toEqual([
    'frameworkWithoutTargetType',
    'frameworkWithoutItems',
  ]);
});

test('the form of a method yields the parameters of the chosen kind only [PM-3]', () => {
  expect(
    methodOfForm({
      id: 7,
      kind: 'judged',
      proportional: { id: 1, floor: '0.5' },
      judged: [
        { id: 1, name: '好', share: '1' },
        { id: 2, name: '差', share: '0.4' },
      ],
    }),
  ).toEqual({ kind: 'judged', params: { grades: { 好: '1', 差: '0.4' } } });
  expect(methodOfForm({ kind: 'bands', bands: [{ id: 1, min: '1', share: '1' }] })).toEqual({
    kind: 'bands',
    params: { bands: [{ min: '1', share: '1' }] },
  });
  expect(methodOfForm({ kind: 'step', step: { id: 3, step: '0.1', zeroAt: null } })).toEqual({
    kind: 'step',
    params: { step: '0.1' },
  });
  expect(methodOfForm(null)).toBeNull();
});
