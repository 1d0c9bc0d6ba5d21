import { itemsFor, sumOfPoints } from '../../src/framework-versions/applies';
import { compareItems } from '../../src/framework-versions/compare';
import { comparedFields, itemsDiffer } from '../../src/framework-versions/item-fields';
import type { FrameworkItem } from '../../src/framework-versions/types';

const item = (code: string, more: Partial<FrameworkItem> = {}): FrameworkItem => ({
  itemKey: `key-${code}`,
  code,
  name: `条目${code}`,
  points: '50',
  method: { kind: 'proportional', params: { floor: '0', cap: '1' } },
  assessmentTypes: [{ code: 'directUnit', name: '厅直单位' }],
  ...more,
});
const t = (key: string, options: Record<string, unknown> = {}) =>
  [key, ...Object.values(options)].join(' ');
const changes = (before: FrameworkItem[], after: FrameworkItem[]) =>
  compareItems(before, after, (one, other) => itemsDiffer(one, other, t)).map(
    ({ change, before: old, after: now }) => [change, old?.code, now?.code],
  );

describe('two versions of a framework', () => {
  it('are compared item by item: added, removed, changed, the same [BX-5]', () => {
    const before = [item('A'), item('B'), item('C')];
    const after = [item('A'), item('C', { points: '60' }), item('D')];
    expect(changes(before, after)).toEqual([
      ['same', 'A', 'A'],
      ['changed', 'C', 'C'],
      ['added', undefined, 'D'],
      ['removed', 'B', undefined],
    ]);
  });

  it('find an item again by its key, and by its code where the keys differ [BX-5]', () => {
    expect(changes([item('A')], [item('A', { itemKey: 'other' })])).toEqual([['same', 'A', 'A']]);
    expect(changes([item('A')], [item('Z', { itemKey: 'key-A', name: '条目A' })])).toEqual([
      ['changed', 'A', 'Z'],
    ]);
  });

  it('tell of a changed parameter of the method within its field [BX-5]', () => {
    const after = item('A', {
      method: { kind: 'proportional', params: { floor: '0.6', cap: '1' } },
    });
    const method = comparedFields(item('A'), after, t).find(({ label }) =>
      label.endsWith('.method'),
    );
    expect(method?.before).toContain('methods.params.proportional.floor 0');
    expect(method?.after).toContain('methods.params.proportional.floor 60%');
  });
});

describe('a framework seen as a unit', () => {
  const items = [
    item('A', { points: '60.5' }),
    item('B', { points: '39.50' }),
    item('P', { points: '5', method: { kind: 'bonus' } }),
    item('C', { assessmentTypes: [], units: [{ code: 'u2', name: '海事局' }] }),
  ];

  it('has what applies to its type, and what names it [PM-3]', () => {
    const codes = (type: string, unit: string | null) =>
      itemsFor(items, { type, unit }).map(({ code }) => code);
    expect(codes('directUnit', null)).toEqual(['A', 'B', 'P']);
    expect(codes('directUnit', 'u2')).toEqual(['A', 'B', 'P', 'C']);
    expect(codes('company', 'u9')).toEqual([]);
  });

  it('adds up its points exactly, bonus and veto apart [PM-3]', () => {
    expect(sumOfPoints(items.slice(0, 3))).toBe('100');
    expect(sumOfPoints([])).toBe('0');
    expect(sumOfPoints([item('A', { points: '0.1' }), item('B', { points: '0.2' })])).toBe('0.3');
  });
});
