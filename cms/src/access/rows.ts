import type { Resource, WhereClause } from '../core/resource';
import type { Principal, ScopeEntry } from './principal';
import { scopeRules } from './scopes';

/**
 * Which rows of a resource a user sees, for reads and for writes alike (SA-5). The entries of the
 * role add up; inside an entry `scope` and `within` must both hold; no entry means no rows.
 * Placeholders are `?`, the row has the alias `t`.
 */
export function rowsWithin(principal: Principal, resource: Resource): WhereClause {
  const entries = principal.scopes.get(resource.plural) ?? [];
  const clauses = entries.map((entry) => rowsOfEntry(entry, principal, resource));
  if (clauses.some(({ sql }) => sql === 'true')) return { sql: 'true', bindings: [] };
  const open = clauses.filter(({ sql }) => sql !== 'false');
  if (open.length === 0) return { sql: 'false', bindings: [] };
  return {
    sql: `(${open.map(({ sql }) => sql).join(' or ')})`,
    bindings: open.flatMap(({ bindings }) => bindings),
  };
}

function rowsOfEntry(entry: ScopeEntry, principal: Principal, resource: Resource): WhereClause {
  const scope = scopeRules[entry.scope](principal, resource);
  const within = scopeRules[entry.within](principal, resource);
  if (scope.sql === 'false' || within.sql === 'false') return { sql: 'false', bindings: [] };
  if (within.sql === 'true') return scope;
  if (scope.sql === 'true') return within;
  return {
    sql: `(${scope.sql} and ${within.sql})`,
    bindings: [...scope.bindings, ...within.bindings],
  };
}
