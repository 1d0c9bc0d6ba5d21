import { can } from '../api/me';
import type { Me } from '../api/me';
import { menuGroups } from '../shared/portal-resource';
import type { Capability, MenuGroup, PortalResource } from '../shared/portal-resource';

export interface MenuSection {
  group: MenuGroup;
  entries: PortalResource[];
}

type Holder = Pick<Me, 'capabilities'>;

function holds(me: Holder, needs: Capability): boolean {
  const [resource = '', action = ''] = needs.split('.');
  return can(me, resource, action);
}

/** Whether the pages under an address open to somebody: by the same right as the menu entry. */
export function mayOpen(resources: PortalResource[], me: Holder, pathname: string): boolean {
  const [, name = '', ...rest] = pathname.split('/');
  const resource = resources.find((one) => one.name === name);
  if (!resource) return true;
  const route = resource.routes?.find(({ path }) => path === rest.join('/'));
  return holds(me, resource.needs) && holds(me, route?.needs ?? resource.needs);
}

/** The menu of one person: what the role may open, in the groups of the work; no empty group. */
export function menuFor(resources: PortalResource[], me: Holder): MenuSection[] {
  const open = resources.filter(
    (entry) => !entry.hidden && entry.list !== undefined && holds(me, entry.needs),
  );
  return menuGroups
    .map((group) => ({ group, entries: open.filter((entry) => entry.group === group) }))
    .filter(({ entries }) => entries.length > 0);
}
