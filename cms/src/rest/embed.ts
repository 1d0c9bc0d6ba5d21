import { idOf, type Catalogue, type Link } from './catalogue';
import { jsonOf } from '../core/kinds';
import type { EmbedFields, Sql } from '../core/resource';

/** {id, …fields} of the related row, or null; `idSql` is its numeric id. */
export function embedded(
  catalogue: Catalogue,
  target: string,
  idSql: Sql,
  fields: EmbedFields,
  alias: string,
): Sql {
  const table = catalogue(target);
  const pairs = pairsOf(fields).map(([name, attribute]) => {
    const scalar = table.scalars.get(attribute);
    if (!scalar) throw new Error(`${target} has no attribute ${attribute}`);
    return `'${name}', ${jsonOf(scalar.kind, `${alias}."${scalar.column}"`)}`;
  });
  const object = [`'id', ${alias}."document_id"`, ...pairs].join(', ');
  return `(select json_build_object(${object}) from "${table.name}" ${alias} where ${alias}."id" = ${idSql})`;
}

const pairsOf = (fields: EmbedFields): (readonly [string, string])[] =>
  isList(fields) ? fields.map((field) => [field, field] as const) : Object.entries(fields);

const isList = (fields: EmbedFields): fields is readonly string[] => Array.isArray(fields);

/** A component (one object, or an array in its order) with everything inside it. */
export function componentJson(catalogue: Catalogue, link: Link, alias: string, depth = 1): Sql {
  const join = link.joinTable;
  if (!join || depth > 5) return 'null';
  const inner = `c${depth}`;
  const object = objectOf(catalogue, link.target, inner, depth);
  const order = link.many ? `order by j${depth}."${join.order ?? 'id'}"` : '';
  const value = link.many ? `coalesce(json_agg(${object} ${order}), '[]'::json)` : object;
  const field = join.field ? ` and j${depth}."field" = '${join.field}'` : '';
  return (
    `(select ${value} from "${join.name}" j${depth} ` +
    `join "${catalogue(link.target).name}" ${inner} on ${inner}."id" = j${depth}."${join.other}" ` +
    `where j${depth}."${join.own}" = ${alias}."id"${field}${link.many ? '' : ' limit 1'})`
  );
}

function objectOf(catalogue: Catalogue, uid: string, alias: string, depth: number): Sql {
  const table = catalogue(uid);
  const scalars = [...table.scalars].map(
    ([name, { kind, column }]) => `'${name}', ${jsonOf(kind, `${alias}."${column}"`)}`,
  );
  const links = [...table.links].map(
    ([name, link]) => `'${name}', ${linkJson(catalogue, link, alias, depth + 1)}`,
  );
  return `json_build_object(${[...scalars, ...links].join(', ')})`;
}

function linkJson(catalogue: Catalogue, link: Link, alias: string, depth: number): Sql {
  if (link.component) return componentJson(catalogue, link, alias, depth);
  const one = idOf(link, alias);
  if (one) return embedded(catalogue, link.target, one, labels(catalogue, link), `r${depth}`);
  return link.joinTable ? manyJson(catalogue, link, alias, depth) : 'null';
}

/** A to-many relation as an array of small objects. */
export function manyJson(catalogue: Catalogue, link: Link, alias: string, depth: number): Sql {
  const join = link.joinTable;
  if (!join) return 'null';
  const other = `j${depth}."${join.other}"`;
  const one = embedded(catalogue, link.target, other, labels(catalogue, link), `r${depth}`);
  return (
    `(select coalesce(json_agg(${one} order by j${depth}."id"), '[]'::json) ` +
    `from "${join.name}" j${depth} where j${depth}."${join.own}" = ${alias}."id")`
  );
}

const labels = (catalogue: Catalogue, link: Link): string[] =>
  ['name', 'code'].filter((field) => catalogue(link.target).scalars.has(field));
