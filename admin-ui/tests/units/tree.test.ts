import { moveForKey } from '../../src/units/tree/keys';
import { mayStandUnder, pathTo, rowsOf } from '../../src/units/tree/rows';
import type { Unit } from '../../src/units/types';

const unit = (id: string, parent: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  version: 1,
  code: id.toUpperCase(),
  name: `单位${id}`,
  nameEn: null,
  shortName: null,
  parent: parent === null ? null : { id: parent, name: `单位${parent}` },
  assessmentType: null,
  isAssessee: true,
  coefficient: '1',
  sortOrder: 0,
  closedOn: null,
  ...more,
});

/** 厅 above 处 and 局; 局 above 站; 所 was closed. */
const units = [
  unit('t', null),
  unit('c', 't'),
  unit('j', 't', { shortName: '公路局' }),
  unit('z', 'j'),
  unit('s', 't', { closedOn: '2022-07-01' }),
];
const find = (id: string): Unit => {
  const found = units.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const shown = (more: Partial<Parameters<typeof rowsOf>[1]> = {}) =>
  rowsOf(units, { collapsed: new Set(), query: '', closed: false, ...more });
const ids = (rows: ReturnType<typeof shown>) => rows.map((row) => row.unit.id);

describe('the tree of units', () => {
  it('lists them top down with level and place among siblings [PM-1]', () => {
    expect(
      shown().map(({ unit: { id }, level, place, siblings }) => [id, level, place, siblings]),
    ).toEqual([
      ['t', 1, 1, 1],
      ['c', 2, 1, 2],
      ['j', 2, 2, 2],
      ['z', 3, 1, 1],
    ]);
  });

  it('hides what is collapsed, and closed units until they are asked for [PM-1]', () => {
    expect(ids(shown({ collapsed: new Set(['j']) }))).toEqual(['t', 'c', 'j']);
    expect(ids(shown({ closed: true }))).toEqual(['t', 'c', 'j', 'z', 's']);
  });

  it('shows what a search finds with all above it, also where it was collapsed [PM-1]', () => {
    const collapsed = new Set(['t', 'j']);
    expect(ids(shown({ query: 'Z', collapsed }))).toEqual(['t', 'j', 'z']);
    expect(ids(shown({ query: '公路' }))).toEqual(['t', 'j']);
    expect(ids(shown({ query: '没有' }))).toEqual([]);
  });

  it('keeps a unit whose parent is not shown at the top [PM-1]', () => {
    expect(
      ids(rowsOf([unit('z', 'j')], { collapsed: new Set(), query: '', closed: false })),
    ).toEqual(['z']);
  });

  it('lets a unit stand under another, but not under itself, its own, or what is closed [PM-1]', () => {
    const fits = (id: string, parent: string) => mayStandUnder(units, find(id), find(parent));
    expect([fits('z', 'c'), fits('z', 't'), fits('j', 'c')]).toEqual([true, true, true]);
    expect([fits('j', 'j'), fits('j', 'z'), fits('t', 'z')]).toEqual([false, false, false]);
    expect([fits('c', 't'), fits('c', 's')]).toEqual([false, false]);
  });

  it('tells the way from the top [PM-1]', () => {
    expect(pathTo(units, 'z').map(({ id }) => id)).toEqual(['t', 'j', 'z']);
    expect(pathTo(units, 'nobody')).toEqual([]);
  });
});

describe('the arrow keys in the tree', () => {
  const step = (at: string, key: string) => moveForKey(shown(), at, key);

  it.each([
    ['t', 'ArrowDown', { kind: 'focus', id: 'c' }],
    ['z', 'ArrowDown', null],
    ['j', 'ArrowUp', { kind: 'focus', id: 'c' }],
    ['t', 'ArrowUp', null],
    ['z', 'Home', { kind: 'focus', id: 't' }],
    ['t', 'End', { kind: 'focus', id: 'z' }],
    ['j', 'ArrowRight', { kind: 'focus', id: 'z' }],
    ['c', 'ArrowRight', null],
    ['j', 'ArrowLeft', { kind: 'collapse', id: 'j' }],
    ['z', 'ArrowLeft', { kind: 'focus', id: 'j' }],
    ['t', 'a', null],
  ])('on %s, %s leads where a tree leads [PM-1]', (at, key, wanted) => {
    expect(step(at, key)).toEqual(wanted);
  });

  it('open what is collapsed first [PM-1]', () => {
    const rows = shown({ collapsed: new Set(['j']) });
    expect(moveForKey(rows, 'j', 'ArrowRight')).toEqual({ kind: 'expand', id: 'j' });
    expect(moveForKey(rows, 'j', 'ArrowLeft')).toEqual({ kind: 'focus', id: 't' });
  });
});
