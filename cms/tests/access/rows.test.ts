import fc from 'fast-check';
import { SCOPES, type Principal, type ScopeEntry } from '../../src/access/principal';
import { rowsWithin } from '../../src/access/rows';
import { targets } from '../../src/api/target/resource';
import { units } from '../../src/api/unit/resource';

const person = (scopes: ScopeEntry[], more: Partial<Principal> = {}): Principal => ({
  userId: 1,
  userDocumentId: 'u',
  username: 'u',
  fullName: 'U',
  sessionId: 's',
  role: { id: 1, documentId: 'r', name: 'R', type: 'r' },
  office: 'execution',
  unit: { id: 7, documentId: 'd7', code: 'c7', name: 'N7', assessmentType: null },
  unitIdsBelow: [7, 8],
  unitIdsAbove: [7],
  unitsInCharge: [9],
  targetTypesInCharge: [3],
  person: null,
  personId: 5,
  actions: new Set(),
  scopes: new Map([
    ['targets', scopes],
    ['units', scopes],
  ]),
  ...more,
});
const entry = (scope: ScopeEntry['scope'], within: ScopeEntry['within'] = 'all') => ({
  scope,
  within,
});

describe('rows a user sees', () => {
  it('shows nothing to a role without an entry [SA-5]', () => {
    expect(rowsWithin(person([]), targets)).toEqual({ sql: 'false', bindings: [] });
    expect(rowsWithin(person([], { scopes: new Map() }), targets).sql).toBe('false');
  });

  it.each([
    ['all', 'true', []],
    ['none', 'false', []],
    ['ownUnit', '(t.unit_id = ?)', [7]],
    ['ownUnitAndBelow', '(t.unit_id = any(?))', [[7, 8]]],
    ['unitsInCharge', '(t.unit_id = ?)', [9]],
    ['targetTypesInCharge', '(t.target_type_id = ?)', [3]],
    ['assessedByOwnUnit', '(t.assessor_id = ?)', [7]],
    ['publishedOnly', "(t.state in ('published', 'revising', 'closed'))", []],
  ] as const)('turns %s into a condition on the row [SA-5]', (scope, sql, bindings) => {
    expect(rowsWithin(person([entry(scope)]), targets)).toEqual({ sql, bindings });
  });

  it('finds own tasks by the person named on the target [EX-2]', () => {
    const { sql, bindings } = rowsWithin(person([entry('ownTasks')]), targets);
    expect(sql).toContain('p.person_id = ?');
    expect(sql).toContain('t.unit_id = ?');
    expect(bindings).toEqual([5, 7]);
    expect(rowsWithin(person([entry('ownTasks')], { personId: null }), targets).sql).toBe('false');
  });

  it('keeps a deputy leader within both the units and the target types in charge [DA-5]', () => {
    expect(rowsWithin(person([entry('unitsInCharge', 'targetTypesInCharge')]), targets)).toEqual({
      sql: '((t.unit_id = ? and t.target_type_id = ?))',
      bindings: [9, 3],
    });
  });

  it('adds up the entries of a role [SA-5]', () => {
    const both = rowsWithin(person([entry('ownUnit'), entry('publishedOnly')]), targets);
    expect(both.sql).toBe("(t.unit_id = ? or t.state in ('published', 'revising', 'closed'))");
    expect(rowsWithin(person([entry('none'), entry('all')]), targets).sql).toBe('true');
  });

  it('gives no rows for a scope that the resource has no column for [SA-5]', () => {
    expect(rowsWithin(person([entry('targetTypesInCharge')]), units).sql).toBe('false');
    expect(rowsWithin(person([entry('all', 'targetTypesInCharge')]), units).sql).toBe('false');
  });

  it('gives no rows to somebody without a unit, charge or task, whatever the scope [SA-5]', () => {
    const nobody = {
      unit: null,
      unitIdsBelow: [],
      unitIdsAbove: [],
      unitsInCharge: [],
      targetTypesInCharge: [],
    };
    const bound = SCOPES.filter((scope) => scope !== 'all' && scope !== 'publishedOnly');
    for (const scope of bound)
      expect(rowsWithin(person([entry(scope)], { ...nobody, personId: null }), targets).sql).toBe(
        'false',
      );
  });

  it('binds exactly as many values as the condition has places for [SA-5]', () => {
    const scopes = fc.constantFrom(...SCOPES);
    const entries = fc.array(fc.record({ scope: scopes, within: scopes }), { maxLength: 5 });
    fc.assert(
      fc.property(entries, (list) => {
        const { sql, bindings } = rowsWithin(person(list), targets);
        expect(sql.split('?').length - 1).toBe(bindings.length);
      }),
    );
  });

  it('never widens by narrowing: an entry with none within shows nothing [SA-5]', () => {
    for (const scope of SCOPES)
      expect(rowsWithin(person([entry(scope, 'none')]), targets).sql).toBe('false');
  });
});
