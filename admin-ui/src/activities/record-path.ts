import { can } from '../api/me';
import type { Me } from '../api/me';
import type { KnownResources } from '../shared/portal-resource';

interface ActivityTarget {
  resource: string;
  recordId: string | null;
}

/** Where the record is shown; null where it has no page or the person may not open it. */
export function recordPath(
  { resource, recordId }: ActivityTarget,
  resources: KnownResources,
  me: Pick<Me, 'capabilities'> | undefined,
): string | null {
  if (!me || !resources[resource]?.hasShow || recordId === null || !can(me, resource, 'findOne'))
    return null;
  return `/${resource}/${encodeURIComponent(recordId)}/show`;
}
