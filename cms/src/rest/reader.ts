import type { Principal } from '../access/principal';
import { rowsWithin } from '../access/rows';
import { catalogueOf } from './catalogue';
import { describe, type Described } from './describe';
import { Refusal } from '../core/refusal';
import type { ListQuery } from './query';
import { read } from '../core/reads';
import type { Resource } from '../core/resource';
import { COUNTED, listStatement, oneStatement } from './statements';
import { totals } from './totals';

const described = new Map<string, Described>();

function describedOf(resource: Resource): Described {
  const known = described.get(resource.plural);
  if (known) return known;
  const found = describe(resource, catalogueOf(strapi));
  described.set(resource.plural, found);
  return found;
}

/** Forgets what was read from the content types; a restarted Strapi may have other fields. */
export function forgetDescriptions(): void {
  described.clear();
  totals.forget();
}

export interface Page {
  total: number;
  /** JSON text, as PostgreSQL built it */
  body: string;
}

/** A page of the rows the reader sees. */
export async function readPage(
  principal: Principal,
  resource: Resource,
  query: ListQuery,
): Promise<Page> {
  const statement = listStatement(describedOf(resource), query, rowsWithin(principal, resource));
  const [row] = await read(statement.text, statement.values);
  const [counted, body] = row ?? [];
  const short = Number(counted ?? 0);
  const total = short > COUNTED ? Math.max(short, await totals.of(statement.count)) : short;
  return { total, body: typeof body === 'string' ? body : '[]' };
}

/** One record as JSON text; 404 if it is not there or not in the reader's rows. */
export async function readOne(
  principal: Principal,
  resource: Resource,
  documentId: string,
): Promise<string> {
  const within = rowsWithin(principal, resource);
  const statement = oneStatement(describedOf(resource), documentId, within);
  const [row] = await read(statement.text, statement.values);
  if (typeof row?.[0] !== 'string') throw new Refusal(404, 'notFound');
  return row[0];
}
