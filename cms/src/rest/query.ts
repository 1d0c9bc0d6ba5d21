import { isClean } from './characters';
import { invalid, Refusal } from '../core/refusal';

export const MAX_ROWS = 500;
const MAX_OFFSET = 10_000_000;

export type FilterValue = unknown;

/** A list as asked for, in the dialect of ra-data-simple-rest; nothing is checked against a resource yet. */
export interface ListQuery {
  sort: readonly [string, 'ASC' | 'DESC'] | undefined;
  offset: number;
  limit: number;
  filter: Readonly<Record<string, FilterValue>>;
}

const PARAMETERS = new Set(['sort', 'range', 'filter', 'locale']);

/**
 * Reads `?sort=["field","ASC"]&range=[0,24]&filter={…}`; anything else is refused with 400, unless it
 * is one of `others`, which the caller reads.
 */
export function parseListQuery(querystring: string, others: readonly string[] = []): ListQuery {
  const parameters = new URLSearchParams(querystring);
  for (const name of parameters.keys())
    if (!PARAMETERS.has(name) && !others.includes(name))
      throw invalid({ [name]: { code: 'unknownField', params: { field: name } } });
  return {
    sort: parseSort(parameters.get('sort')),
    ...parseRange(parameters.get('range')),
    filter: parseFilter(parameters.get('filter')),
  };
}

function parseSort(text: string | null): ListQuery['sort'] {
  if (text === null || text === '') return undefined;
  const value = parseJson(text, 'sort');
  if (!Array.isArray(value) || value.length !== 2) throw invalid({ sort: { code: 'badSort' } });
  const [field, order] = value as unknown[];
  if (typeof field !== 'string' || (order !== 'ASC' && order !== 'DESC'))
    throw invalid({ sort: { code: 'badSort' } });
  return [field, order];
}

function parseRange(text: string | null): { offset: number; limit: number } {
  if (text === null || text === '') return { offset: 0, limit: MAX_ROWS };
  const value = parseJson(text, 'range');
  const [first, last] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : [];
  const good = isCount(first) && isCount(last) && last >= first && last - first < MAX_ROWS;
  if (!good) throw invalid({ range: { code: 'badRange', params: { max: MAX_ROWS } } });
  return { offset: first, limit: last - first + 1 };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_OFFSET;

function parseFilter(text: string | null): Readonly<Record<string, FilterValue>> {
  if (text === null || text === '') return {};
  const value = parseJson(text, 'filter');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid({ filter: { code: 'badFilter' } });
  if (!isClean(value)) throw invalid({ filter: { code: 'badCharacter' } });
  return value as Record<string, FilterValue>;
}

function parseJson(text: string, parameter: 'sort' | 'range' | 'filter'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'malformed', {}, { [parameter]: { code: 'malformed' } });
  }
}
