import type { SortPayload } from 'react-admin';

/** The address of something about the rows a list shows: `targets/export?sort=…&filter=…`. */
export function listPath(
  resource: string,
  action: string,
  asked: { filter: object; sort?: SortPayload; columns?: readonly string[] },
): string {
  const query = new URLSearchParams({ filter: JSON.stringify(asked.filter) });
  if (asked.sort) query.set('sort', JSON.stringify([asked.sort.field, asked.sort.order]));
  if (asked.columns) query.set('columns', asked.columns.join(','));
  return `${resource}/${action}?${query}`;
}
