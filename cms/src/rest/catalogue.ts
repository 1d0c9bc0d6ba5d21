import type { Core } from '@strapi/strapi';
import { kindOf, type Kind } from '../core/kinds';
import type { Sql } from '../core/resource';

export interface Scalar {
  kind: Kind;
  column: string;
}

/** A relation or component: its table, and where its link is. */
export interface Link {
  target: string;
  many: boolean;
  component: boolean;
  /** foreign key on the own table */
  column?: string;
  joinTable?: { name: string; own: string; other: string; order?: string; field?: string };
}

/** A content type or component as the SQL needs it, from Strapi's own metadata. */
export interface Table {
  name: string;
  draftAndPublish: boolean;
  scalars: ReadonlyMap<string, Scalar>;
  links: ReadonlyMap<string, Link>;
}

export type Catalogue = (uid: string) => Table;

interface RawAttribute {
  type: string;
  columnName?: string;
  target?: string;
  relation?: string;
  joinColumn?: { name: string };
  joinTable?: {
    name: string;
    joinColumn?: { name: string };
    inverseJoinColumn?: { name: string };
    orderColumnName?: string;
    on?: { field?: string };
  };
}

const INTERNAL = new Set(['id', 'documentId', 'locale', 'publishedAt', 'localizations']);

/** Reads tables from a loaded Strapi; private attributes stay out for good. */
export function catalogueOf(strapi: Core.Strapi): Catalogue {
  const known = new Map<string, Table>();
  return (uid) => {
    const found = known.get(uid) ?? readTable(strapi, uid);
    known.set(uid, found);
    return found;
  };
}

function readTable(strapi: Core.Strapi, uid: string): Table {
  const meta = strapi.db.metadata.get(uid) as unknown as {
    tableName: string;
    attributes: Record<string, RawAttribute>;
  };
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0]) as unknown as {
    attributes: Record<string, { type: string; private?: boolean; component?: string }>;
    options?: { draftAndPublish?: boolean };
  };
  const readable = Object.entries(meta.attributes).filter(
    ([name]) => !INTERNAL.has(name) && model.attributes[name]?.private !== true,
  );
  const scalars = new Map<string, Scalar>();
  const links = new Map<string, Link>();
  for (const [name, attribute] of readable) {
    const kind = kindOf(attribute.type);
    if (kind) scalars.set(name, { kind, column: attribute.columnName ?? name });
    const link = linkOf(attribute, model.attributes[name]?.component !== undefined);
    if (link) links.set(name, link);
  }
  const draftAndPublish = model.options?.draftAndPublish === true;
  return { name: meta.tableName, draftAndPublish, scalars, links };
}

function linkOf(attribute: RawAttribute, component: boolean): Link | undefined {
  if (attribute.type !== 'relation' || !attribute.target) return undefined;
  const many = attribute.relation?.endsWith('ToMany') ?? false;
  const link = { target: attribute.target, many, component };
  if (attribute.joinColumn) return { ...link, column: attribute.joinColumn.name };
  const join = attribute.joinTable;
  if (!join?.joinColumn || !join.inverseJoinColumn) return undefined;
  const joinTable = {
    name: join.name,
    own: join.joinColumn.name,
    other: join.inverseJoinColumn.name,
    ...(join.orderColumnName ? { order: join.orderColumnName } : {}),
    ...(join.on?.field ? { field: join.on.field } : {}),
  };
  return { ...link, joinTable };
}

/** The numeric id a to-one relation of the row points to. */
export function idOf(link: Link, alias: string): Sql | undefined {
  if (link.column) return `${alias}."${link.column}"`;
  const join = link.joinTable;
  if (!join || link.many) return undefined;
  return `(select j."${join.other}" from "${join.name}" j where j."${join.own}" = ${alias}."id" limit 1)`;
}
