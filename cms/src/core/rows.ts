import type {} from '@strapi/strapi';
import type { Knex } from 'knex';

/** What every row of ours has. */
export interface Row {
  id: number;
  documentId: string;
  version: number;
}

export interface Column {
  /** as in the database, `target_value` */
  name: string;
  /** as in the code, `targetValue` */
  key: string;
  kind: 'decimal' | 'json' | 'plain';
}

const cache = new Map<string, Promise<readonly Column[]>>();

/** The columns of a table. Content types only change with a restart, so they are read once. */
export function columnsOf(knex: Knex, table: string): Promise<readonly Column[]> {
  const known = cache.get(table);
  if (known) return known;
  const read = readColumns(knex, table);
  cache.set(table, read);
  read.catch(() => cache.delete(table));
  return read;
}

async function readColumns(knex: Knex, table: string): Promise<readonly Column[]> {
  const { rows } = await knex.raw<{ rows: { name: string; type: string }[] }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = current_schema() and table_name = ?`,
    [table],
  );
  if (rows.length === 0) throw new Error(`there is no table ${table}`);
  const names = attributeNames(table);
  return rows.map(({ name, type }) => ({
    name,
    key: names.get(name) ?? camel(name),
    kind: kindOf(type),
  }));
}

/**
 * Attribute names by column, where they do not follow from the column's name: `fooURL` is kept as
 * `foo_url`, `stage_2` as `stage_2`. Names of the code itself are all plain; those of added fields
 * need not be.
 */
function attributeNames(table: string): ReadonlyMap<string, string> {
  const type = [...strapi.db.metadata.values()].find(({ tableName }) => tableName === table);
  const attributes = Object.entries(type?.attributes ?? {}) as [string, { columnName?: string }][];
  return new Map(
    attributes.flatMap(([name, { columnName }]) => (columnName ? [[columnName, name]] : [])),
  );
}

function kindOf(type: string): Column['kind'] {
  if (type === 'numeric') return 'decimal';
  return type === 'jsonb' || type === 'json' ? 'json' : 'plain';
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Select list of the alias `t`: decimals as text, because the driver would make them floats. */
export const selectList = (columns: readonly Column[]): string =>
  columns.map(({ name, kind }) => `t.${name}${kind === 'plain' ? '' : '::text'} as ${name}`).join();

/** A row of the database as the code reads it. */
export function fromRow(
  columns: readonly Column[],
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ name, key, kind }) => {
      const value = row[name];
      return [key, kind === 'json' && typeof value === 'string' ? JSON.parse(value) : value];
    }),
  );
}

/** Values by key as a row for the database. Error: a key that is no column. */
export function toRow(
  columns: readonly Column[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const column = columns.find((one) => one.key === key);
      if (!column) throw new Error(`no column for ${key}`);
      const json = column.kind === 'json' && value !== null && value !== undefined;
      return [column.name, json ? JSON.stringify(value) : value];
    }),
  );
}
