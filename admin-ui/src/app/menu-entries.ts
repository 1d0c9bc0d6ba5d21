import { can } from '../api/me';
import type { Me } from '../api/me';
import { menuGroups } from './portal-resource';
import type { MenuGroup, PortalResource } from './portal-resource';

export interface MenuSection {
  group: MenuGroup;
  entries: PortalResource[];
}

/** The menu of one person: what the role may open, in the groups of the work; no empty group. */
export function menuFor(resources: PortalResource[], me: Pick<Me, 'capabilities'>): MenuSection[] {
  const open = resources.filter(({ needs, hidden, list }) => {
    const [resource = '', action = ''] = needs.split('.');
    return !hidden && list !== undefined && can(me, resource, action);
  });
  return menuGroups
    .map((group) => ({ group, entries: open.filter((entry) => entry.group === group) }))
    .filter(({ entries }) => entries.length > 0);
}
