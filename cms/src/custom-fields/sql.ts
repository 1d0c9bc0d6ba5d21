import { jsonOf, kindOf } from '../core/kinds';
import type { Resource, Sql } from '../core/resource';
import { customFields } from './known';

/** The custom values of the row `alias` as a JSON object by field name, as the API writes them. */
export function customJson(resource: Resource, alias: string): Sql {
  const { attributes } = strapi.db.metadata.get(resource.uid);
  const columns = attributes as unknown as Record<string, { columnName?: string } | undefined>;
  const pairs = customFields(resource).fields.map(({ name, type }) => {
    const column = `${alias}."${columns[name]?.columnName ?? name}"`;
    return `'${name}', ${jsonOf(kindOf(type) ?? 'text', column)}`;
  });
  return `json_build_object(${pairs.join(', ')})`;
}
