import type { Scope } from '../../../access/principal';
import { resources } from '../../../resources';
import type { ResourceScope } from '../../../core/resource';
import { strapiRefusal } from '../refusals';
import type { Rule } from '../rule';

/** The column of a resource that a scope needs; `all` and `none` need none. */
const COLUMN: Readonly<Record<Scope, keyof ResourceScope | null>> = {
  all: null,
  none: null,
  ownUnit: 'unit',
  ownUnitAndBelow: 'unit',
  unitsInCharge: 'unit',
  targetTypesInCharge: 'targetType',
  assessedByOwnUnit: 'assessor',
  ownTasks: 'person',
  publishedOnly: 'published',
};

const columnOf = (scope: unknown): keyof ResourceScope | null =>
  Object.entries(COLUMN).find(([name]) => name === scope)?.[1] ?? null;

/**
 * An entry must be able to give rows: otherwise a role would see nothing without a visible cause
 * (SA-5).
 */
export const dataScopeRule: Rule = {
  after(_write, after) {
    if (!after) return Promise.resolve();
    const { resource: plural, role } = after;
    const resource = resources.get(String(plural));
    if (!resource) throw strapiRefusal('scopeUnknownResource', { resource: String(plural) });
    if (!role) throw strapiRefusal('scopeWithoutRole');
    for (const scope of [after.scope, after.within]) {
      const column = columnOf(scope);
      if (column && resource.scope[column] === undefined) throw strapiRefusal('scopeNotOfResource');
    }
    return Promise.resolve();
  },
};
