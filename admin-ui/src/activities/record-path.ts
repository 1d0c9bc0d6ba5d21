import { can } from '../api/me';
import type { Me } from '../api/me';
import type { PortalResource } from '../app/portal-resource';

interface Told {
  resource: string;
  recordId: string | null;
}

/** Where the record is shown; null where it has no page or the person may not open it. */
export function recordPath(
  { resource, recordId }: Told,
  registry: PortalResource[],
  me: Pick<Me, 'capabilities'> | undefined,
): string | null {
  const entry = registry.find(({ name }) => name === resource);
  if (!me || !entry?.show || recordId === null || !can(me, resource, 'findOne')) return null;
  return `/${resource}/${encodeURIComponent(recordId)}/show`;
}
