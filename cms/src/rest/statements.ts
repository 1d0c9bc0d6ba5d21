import type { Described } from './describe';
import { invalid } from '../core/refusal';
import type { ListQuery } from './query';
import type { WhereClause } from '../core/resource';
import { whereOf } from './where';

export interface Statement {
  text: string;
  values: unknown[];
}

export interface ListStatement extends Statement {
  /** Counts all rows, for a list longer than COUNTED. */
  count: Statement;
}

/** Lists up to this length are counted with every page; counting a longer one costs more than reading. */
export const COUNTED = 5000;

/** One statement that answers a list: the number of rows up to COUNTED + 1, and the page as JSON text. */
export function listStatement(
  described: Described,
  query: ListQuery,
  within: WhereClause,
): ListStatement {
  const { sql, bindings } = all(described, [within, ...whereOf(described, query.filter)]);
  const values = [...bindings, query.limit, query.offset];
  const where = numbered(sql);
  const order = orderOf(described, query.sort);
  const text =
    `select (select count(*)::int from (select 1 from ${described.from} where ${where} ` +
    `limit ${COUNTED + 1}) c) as total, ` +
    `(select coalesce(json_agg(r), '[]'::json)::text from (select ${described.listColumns} ` +
    `from ${described.from} where ${where} order by ${order} ` +
    `limit $${bindings.length + 1} offset $${bindings.length + 2}) r) as body`;
  const count = `select count(*)::int from ${described.from} where ${where}`;
  return { text, values, count: { text: count, values: bindings } };
}

/** One record as JSON text, no row if it is not there or not in the reader's rows. */
export function oneStatement(
  described: Described,
  documentId: string,
  within: WhereClause,
): Statement {
  const { sql, bindings } = all(described, [
    { sql: 't."document_id" = ?', bindings: [documentId] },
    within,
  ]);
  const inner = `select ${described.oneColumns} from ${described.from} where ${numbered(sql)}`;
  return { text: `select row_to_json(r)::text as body from (${inner}) r`, values: bindings };
}

function all(described: Described, clauses: readonly WhereClause[]): WhereClause {
  const every = [{ sql: described.base, bindings: [] }, ...clauses].filter(
    ({ sql }) => sql !== 'true',
  );
  return {
    sql: every.map(({ sql }) => sql).join(' and ') || 'true',
    bindings: every.flatMap(({ bindings }) => bindings),
  };
}

/** Every `?` becomes $1, $2 …; our own SQL has no other question mark. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${++count}`);
}

function orderOf(described: Described, asked: ListQuery['sort']): string {
  const [name, direction] = asked ?? described.resource.defaultSort ?? ['id', 'ASC'];
  if (name === 'id') return `t."id" ${direction}`;
  const field = described.fields.get(name);
  const column = field?.kind === 'json' ? undefined : field?.sql;
  const sql = column ?? described.relations.get(name)?.name;
  if (!sql) throw invalid({ sort: { code: 'unknownField', params: { field: name } } });
  return `${sql} ${direction}, t."id" ${direction}`;
}
