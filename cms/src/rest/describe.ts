import { idOf, type Catalogue, type Table } from './catalogue';
import { componentJson, embedded } from './embed';
import { jsonOf, kindOf, type Kind } from '../core/kinds';
import type { EmbedFields, Resource, Sql, Through } from '../core/resource';

/** A value that can be filtered, sorted and searched by. */
export interface Field {
  kind: Kind;
  sql: Sql;
}

/** A related row: filtered by its documentId, sorted and searched by its name. */
export interface Relation {
  id: Sql;
  table: string;
  name: Sql | undefined;
}

export interface Described {
  resource: Resource;
  fields: ReadonlyMap<string, Field>;
  relations: ReadonlyMap<string, Relation>;
  from: Sql;
  /** What holds for every row of the API, whoever asks: only published versions, for example. */
  base: Sql;
  listColumns: Sql;
  oneColumns: Sql;
}

/** Combines what a resource declares with its content type. */
export function describe(resource: Resource, catalogue: Catalogue): Described {
  const table = catalogue(resource.uid);
  const fields = fieldsOf(resource, table);
  const columns = new Map<string, Sql>([['id', 't."document_id"']]);
  for (const [name, { kind, sql }] of fields) columns.set(name, jsonOf(kind, sql));
  const relations = new Map<string, Relation>();
  for (const [name, declared] of Object.entries(resource.embed ?? {})) {
    const { target, id, fields: embedFields } = relationOf(resource, table, name, declared);
    columns.set(name, embedded(catalogue, target, id, embedFields, `e_${snake(name)}`));
    relations.set(name, describeRelation(catalogue, target, id));
  }
  for (const name of resource.components ?? []) {
    const link = table.links.get(name);
    if (!link) throw new Error(`${resource.uid} has no component ${name}`);
    columns.set(name, componentJson(catalogue, link, 't'));
  }
  const detail = new Set(resource.detail);
  const select = (wanted: (name: string) => boolean) =>
    [...columns]
      .filter(([name]) => wanted(name))
      .map(([name, sql]) => `${sql} as "${name}"`)
      .join(', ');
  return {
    resource,
    fields,
    relations,
    from: `"${table.name}" t ${resource.joins ?? ''}`,
    base: table.draftAndPublish ? 't."published_at" is not null' : 'true',
    listColumns: select((name) => !detail.has(name)),
    oneColumns: select(() => true),
  };
}

function fieldsOf(resource: Resource, table: Table): Map<string, Field> {
  const hidden = new Set(resource.hidden);
  const fields = new Map<string, Field>();
  for (const [name, { kind, column }] of table.scalars)
    if (!hidden.has(name)) fields.set(name, { kind, sql: `t."${column}"` });
  for (const [name, { type, sql }] of Object.entries(resource.computed ?? {}))
    fields.set(name, { kind: kindOf(type) ?? 'text', sql });
  return fields;
}

function relationOf(
  resource: Resource,
  table: Table,
  name: string,
  declared: EmbedFields | Through,
): { target: string; id: Sql; fields: EmbedFields } {
  if (isThrough(declared))
    return { target: declared.target, id: declared.column, fields: declared.fields };
  const link = table.links.get(name);
  const id = link && idOf(link, 't');
  if (!link || !id) throw new Error(`${resource.uid} has no to-one relation ${name}`);
  return { target: link.target, id, fields: declared };
}

const isThrough = (declared: EmbedFields | Through): declared is Through =>
  'column' in declared && typeof declared.column === 'string' && 'target' in declared;

function describeRelation(catalogue: Catalogue, uid: string, id: Sql): Relation {
  const table = catalogue(uid);
  const label = ['name', 'fullName', 'period'].find((field) => table.scalars.has(field));
  const column = label && table.scalars.get(label)?.column;
  const name = column && `(select n."${column}" from "${table.name}" n where n."id" = ${id})`;
  return { id, table: table.name, name };
}

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
