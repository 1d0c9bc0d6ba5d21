import type { Principal } from '../../../access/principal';
import { MOST_EXPORTED } from '../../../excel';
import { invalid } from '../../../core/refusal';
import type { ListQuery } from '../../../rest/query';
import { readPage } from '../../../rest/reader';
import type { Resource } from '../../../core/resource';

/** All rows that a list shows, not a page of them. Error: 400 at `filter` when there are too many. */
export async function rowsOfList(
  principal: Principal,
  resource: Resource,
  query: ListQuery,
): Promise<unknown[]> {
  const { total, body } = await readPage(principal, resource, {
    ...query,
    offset: 0,
    limit: MOST_EXPORTED,
  });
  if (total > MOST_EXPORTED)
    throw invalid({ filter: { code: 'excelTooManyExported', params: { max: MOST_EXPORTED } } });
  return JSON.parse(body) as unknown[];
}
