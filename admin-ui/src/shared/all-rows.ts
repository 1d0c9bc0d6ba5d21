import type { DataProvider, RaRecord, SortPayload } from 'react-admin';

/** The server gives at most this many rows a page. */
export const PAGE = 500;

/** Every row of a filtered list, page by page. */
export async function allRows<T extends RaRecord>(
  provider: DataProvider,
  resource: string,
  sort: SortPayload,
  filter: unknown,
): Promise<T[]> {
  const rows: T[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total } = await provider.getList<T>(resource, {
      pagination: { page, perPage: PAGE },
      sort,
      filter,
    });
    rows.push(...data);
    if (data.length < PAGE || rows.length >= (total ?? 0)) return rows;
  }
}
