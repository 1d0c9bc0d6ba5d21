import { closeFault, dateFault, mergeFault, moveFault } from '../../../src/domain/organisation';
import { at, closed, tree } from './support';

/** 1 above 2 and 5; 2 above 3; 3 above 4. */
const units = tree(0, 1, 2, 3, 1);
const withClosed = closed(units, 5, '2024-01-01');

describe('a unit is not moved [PM-1]', () => {
  it.each([
    ['under itself', 3, 3, 'unitUnderItself'],
    ['under its child', 2, 3, 'unitUnderItself'],
    ['under what stands deep below it', 2, 4, 'unitUnderItself'],
    ['when it is the top, under anything', 1, 5, 'unitUnderItself'],
    ['to nowhere', 3, null, 'unitNeedsParent'],
    ['to where it stands', 3, 2, 'changeNothing'],
    ['under what does not exist', 3, 99, 'unitParentClosed'],
  ] as const)('%s', (_what, unit, parent, code) => {
    expect(moveFault(units, at(units, unit), parent)).toMatchObject({ field: 'parent', code });
  });

  it('under a unit that is closed, or once it is closed itself', () => {
    const fault = moveFault(withClosed, at(withClosed, 3), 5);
    expect(fault).toMatchObject({ code: 'unitParentClosed', params: { name: '单位5' } });
    const gone = moveFault(withClosed, at(withClosed, 5), 2);
    expect(gone).toEqual({
      field: null,
      code: 'unitClosed',
      params: { name: '单位5', date: '2024-01-01' },
    });
  });

  it('but to any other place', () => {
    expect(moveFault(units, at(units, 4), 1)).toBeNull();
    expect(moveFault(units, at(units, 2), 5)).toBeNull();
  });

  it('and the answer comes also where a circle has been written past the rules', () => {
    const circle = tree(2, 1, 0);
    expect(moveFault(circle, at(circle, 3), 1)).toBeNull();
  });
});

describe('a unit is not closed [PM-1]', () => {
  it('while units stand below it, unless they have a place to go', () => {
    expect(closeFault(units, at(units, 2), null)).toEqual({
      field: 'childrenTo',
      code: 'unitHasChildren',
      params: { names: '单位3' },
    });
    expect(closeFault(units, at(units, 2), 1)).toBeNull();
  });

  it.each([
    ['below it', 4],
    ['itself', 2],
  ])('with its units going to what is %s', (_what, to) => {
    expect(closeFault(units, at(units, 2), to)?.code).toBe('unitUnderItself');
  });

  it('twice, or with its units going to what is closed', () => {
    expect(closeFault(withClosed, at(withClosed, 5), null)?.code).toBe('unitClosed');
    expect(closeFault(withClosed, at(withClosed, 2), 5)?.code).toBe('unitParentClosed');
  });

  it('but at once when nothing is below, or only what is closed', () => {
    expect(closeFault(units, at(units, 4), null)).toBeNull();
    const empty = closed(units, 4, '2024-05-01');
    expect(closeFault(empty, at(empty, 3), null)).toBeNull();
  });
});

describe('a unit is not merged [PM-1]', () => {
  it.each([
    ['itself', 3, 'mergeIntoItself'],
    ['what is below it', 4, 'mergeIntoBelow'],
    ['what does not exist', 99, 'unitParentClosed'],
  ] as const)('into %s', (_what, into, code) => {
    expect(mergeFault(units, at(units, 3), into)).toMatchObject({ field: 'into', code });
  });

  it('into what is closed, but into a sibling or what is above it', () => {
    expect(mergeFault(withClosed, at(withClosed, 3), 5)?.code).toBe('unitParentClosed');
    expect(mergeFault(units, at(units, 3), 5)).toBeNull();
    expect(mergeFault(units, at(units, 3), 1)).toBeNull();
  });
});

describe('the history of a unit goes one way [PM-1]', () => {
  const history = [
    { kind: 'created', effectiveOn: '2020-01-01' },
    { kind: 'renamed', effectiveOn: '2023-05-01' },
  ] as const;

  it.each([
    ['before it was there', 'moved', '2019-12-31', '2020-01-01'],
    ['before the last of its kind', 'renamed', '2023-04-30', '2023-05-01'],
    ['an end before anything else', 'closed', '2023-04-30', '2023-05-01'],
  ] as const)('not %s', (_what, kind, effectiveOn, date) => {
    expect(dateFault(history, { kind, effectiveOn })).toEqual({
      field: 'effectiveOn',
      code: 'changeBeforeLast',
      params: { date },
    });
  });

  it('while other kinds may come between, and the same day counts', () => {
    expect(dateFault(history, { kind: 'moved', effectiveOn: '2022-01-01' })).toBeNull();
    expect(dateFault(history, { kind: 'renamed', effectiveOn: '2023-05-01' })).toBeNull();
    expect(dateFault([], { kind: 'closed', effectiveOn: '2000-01-01' })).toBeNull();
  });
});
