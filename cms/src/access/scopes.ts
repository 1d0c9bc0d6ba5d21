import type { Resource, WhereClause } from '../core/resource';
import type { Principal, Scope } from './principal';

type Rule = (principal: Principal, resource: Resource) => WhereClause;

const nothing: WhereClause = { sql: 'false', bindings: [] };
const everything: WhereClause = { sql: 'true', bindings: [] };

/** One id is compared with `=`, so that an index can give the rows in the order of the list. */
function oneOf(column: string | undefined, ids: readonly number[]): WhereClause {
  if (!column || ids.length === 0) return nothing;
  return ids.length === 1
    ? { sql: `${column} = ?`, bindings: [ids[0]] }
    : { sql: `${column} = any(?)`, bindings: [ids] };
}

const own = ({ unit }: Pick<Principal, 'unit'>): number[] => (unit ? [unit.id] : []);

const both = (a: WhereClause, b: WhereClause): WhereClause =>
  b.sql === 'false'
    ? nothing
    : { sql: `(${a.sql} and ${b.sql})`, bindings: [...a.bindings, ...b.bindings] };

/** What each scope of data-scope means as a condition on the row; no column or no unit, no rows. */
export const scopeRules: Readonly<Record<Scope, Rule>> = {
  all: () => everything,
  none: () => nothing,
  ownUnit: (principal, { scope }) => oneOf(scope.unit, own(principal)),
  ownUnitAndBelow: (principal, { scope }) => oneOf(scope.unit, principal.unitIdsBelow),
  unitsInCharge: (principal, { scope }) => oneOf(scope.unit, principal.unitsInCharge),
  targetTypesInCharge: (principal, { scope }) =>
    oneOf(scope.targetType, principal.targetTypesInCharge),
  assessedByOwnUnit: (principal, { scope }) => oneOf(scope.assessor, own(principal)),
  /**
   * Tasks of the own unit or one above it, whose targets are divided over people of its branches too
   * (EX-2); those of an earlier unit stay there to be handed over (PM-2).
   */
  ownTasks: ({ personId, ...principal }, { scope }) => {
    if (!scope.person || personId === null) return nothing;
    const task: WhereClause = { sql: scope.person, bindings: [personId] };
    return scope.unit ? both(task, oneOf(scope.unit, principal.unitIdsAbove)) : task;
  },
  publishedOnly: (_principal, { scope }) =>
    scope.published ? { sql: scope.published, bindings: [] } : nothing,
};
