import type { Sql } from './resource';

/** How a value is stored, written into JSON and read from a filter. */
export type Kind =
  | 'text'
  | 'integer'
  | 'biginteger'
  | 'decimal'
  | 'float'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time'
  | 'json';

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  email: 'text',
  uid: 'text',
  enumeration: 'text',
  time: 'time',
  integer: 'integer',
  biginteger: 'biginteger',
  decimal: 'decimal',
  float: 'float',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  timestamp: 'datetime',
  json: 'json',
  blocks: 'json',
};

/** The kind of a Strapi attribute type; undefined for what is not a plain value (passwords too). */
export const kindOf = (attributeType: string): Kind | undefined => KINDS[attributeType];

/** Decimals and big integers leave the database as text, so no digit is lost; instants are UTC. */
export function jsonOf(kind: Kind, column: Sql): Sql {
  if (kind === 'decimal' || kind === 'biginteger') return `${column}::text`;
  if (kind === 'datetime') return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return column;
}
