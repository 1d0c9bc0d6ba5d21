import type { Target } from '../../src/api/records';
import { peopleByTarget, treeOf, wantedRows } from '../../src/responsibilities/model';
import { amountSum, equalShares, newRow, shareSum } from '../../src/responsibilities/person-rows';
import type { Responsibility } from '../../src/responsibilities/types';

const target = (id: string, state: Target['state'] = 'published') =>
  ({ id, state, itemCode: id, name: id }) as Target;
const named = (id: string, of: string, person: string, lead = false) =>
  ({
    id,
    target: { id: of, name: of },
    person: { id: person, name: person },
    lead,
  }) as Responsibility;

const rows = peopleByTarget(
  [target('A1'), target('A2'), target('A3', 'closed')],
  [named('r1', 'A1', '丁', false), named('r2', 'A1', '林', true)],
);

describe('a unit’s targets and their people', () => {
  it('put who leads first and mark what nobody is named for [EX-2]', () => {
    expect(rows.map(({ gap }) => gap)).toEqual([false, true, false]);
    expect(rows[0]?.people.map(({ person }) => person?.name)).toEqual(['林', '丁']);
  });

  it('are narrowed to a person or to the gaps [EX-2]', () => {
    const ids = (person: string, onlyGaps: boolean) =>
      wantedRows(rows, { person, onlyGaps }).map((row) => row.target.id);
    expect([ids('丁', false), ids('', true), ids('丁', true)]).toEqual([['A1'], ['A2'], []]);
  });

  it('stand as a tree of unit, target, person and part [EX-2]', () => {
    const [unit] = treeOf('公路中心', rows);
    const [first] = unit?.children ?? [];
    const [person] = first?.children ?? [];
    expect([unit, first, person, person?.children?.[0]].map((node) => node?.kind)).toEqual([
      ...['unit', 'target', 'person', 'part'],
    ]);
  });
});

describe('shares', () => {
  it.each([1, 3, 6, 7, 20])('of %i people are equal and add up to 100 [EX-2]', (count) => {
    const people = equalShares(count).map((share) => newRow(2024, { share }));
    expect(shareSum(people)).toBe('100');
  });

  it('have no sum of amounts where none is given [EX-2]', () => {
    expect(amountSum([newRow(2024)])).toBeNull();
    expect(
      amountSum([newRow(2024, { partValue: '0.1' }), newRow(2024, { partValue: '0.2' })]),
    ).toBe('0.3');
  });
});
