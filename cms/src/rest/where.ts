import { dayBegins, dayEnds, isDay, type Day } from '../domain/periods';
import type { Described, Field, Relation } from './describe';
import { invalid } from '../core/refusal';
import type { WhereClause } from '../core/resource';
import { MAX_ROWS } from './query';
import { boundValue } from '../core/values';

const COMPARISONS: Readonly<Record<string, string>> = { _gte: '>=', _lte: '<=' };
const DOCUMENT_ID: Field = { kind: 'text', sql: 't."document_id"' };

/** The filter as conditions that all hold; an unknown field or a value of the wrong kind is a 400. */
export function whereOf(
  described: Described,
  filter: Readonly<Record<string, unknown>>,
): WhereClause[] {
  return Object.entries(filter).map(([name, value]) => {
    const clause = clauseOf(described, name, value);
    if (clause === 'unknown')
      throw invalid({ [name]: { code: 'unknownField', params: { field: name } } });
    if (clause === 'bad') throw invalid({ [name]: { code: 'badValue' } });
    return clause;
  });
}

type Outcome = WhereClause | 'unknown' | 'bad';

function clauseOf(described: Described, name: string, value: unknown): Outcome {
  if (name === 'id') return equal(DOCUMENT_ID, value);
  if (name === 'q') return search(described, value);
  const field = described.fields.get(name);
  if (field) return equal(field, value);
  const relation = described.relations.get(name);
  if (relation) return related(relation, value);
  return compared(described, name, value);
}

function equal(field: Field, value: unknown): Outcome {
  if (field.kind === 'datetime' && isDayText(value))
    return {
      sql: `(${field.sql} >= ? and ${field.sql} < ?)`,
      bindings: [dayBegins(value).toISOString(), dayEnds(value).toISOString()],
    };
  if (value === null) return { sql: `${field.sql} is null`, bindings: [] };
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const bound = list.map((each) => boundValue(field.kind, each));
  if (list.length > MAX_ROWS || bound.some((each) => each === undefined)) return 'bad';
  return Array.isArray(value)
    ? { sql: `${field.sql} = any(?)`, bindings: [bound] }
    : { sql: `${field.sql} = ?`, bindings: bound };
}

function related(relation: Relation, value: unknown): Outcome {
  if (value === null) return { sql: `${relation.id} is null`, bindings: [] };
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const ids = list.map(identifier);
  if (list.length > MAX_ROWS || ids.some((id) => id === undefined)) return 'bad';
  const target = `(select f."id" from "${relation.table}" f where f."document_id" = any(?))`;
  return { sql: `${relation.id} = any(array${target})`, bindings: [ids] };
}

/** A documentId, or the small object that carries it. */
function identifier(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const inner: unknown = typeof value === 'object' && value && 'id' in value ? value.id : undefined;
  return typeof inner === 'string' ? inner : undefined;
}

function compared(described: Described, name: string, value: unknown): Outcome {
  const match = /^(.+)(_gte|_lte|_like)$/.exec(name);
  const field = described.fields.get(match?.[1] ?? '');
  if (!match || !field) return 'unknown';
  if (match[2] === '_like') {
    if (field.kind !== 'text' || typeof value !== 'string') return 'bad';
    return { sql: `${field.sql} ilike ?`, bindings: [containing(value)] };
  }
  if (field.kind === 'datetime' && isDayText(value))
    return match[2] === '_gte'
      ? { sql: `${field.sql} >= ?`, bindings: [dayBegins(value).toISOString()] }
      : { sql: `${field.sql} < ?`, bindings: [dayEnds(value).toISOString()] };
  const bound = boundValue(field.kind, value);
  if (bound === undefined || field.kind === 'boolean') return 'bad';
  return { sql: `${field.sql} ${COMPARISONS[match[2] ?? ''] ?? '='} ?`, bindings: [bound] };
}

function search(described: Described, value: unknown): Outcome {
  if (typeof value !== 'string') return 'bad';
  const columns = (described.resource.search ?? []).flatMap(
    (name) => described.fields.get(name)?.sql ?? described.relations.get(name)?.name ?? [],
  );
  if (columns.length === 0) return 'unknown';
  if (value.trim() === '') return { sql: 'true', bindings: [] };
  const sql = `(${columns.map((column) => `${column} ilike ?`).join(' or ')})`;
  return { sql, bindings: columns.map(() => containing(value.trim())) };
}

/** A day where an instant is asked for is the whole business day: from–to takes in both of its days. */
const isDayText = (value: unknown): value is Day => typeof value === 'string' && isDay(value);

const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
