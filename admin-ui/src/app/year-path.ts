import type { PortalResource } from './portal-resource';

/**
 * Where the portal stands after the year was changed at an address: a record of the old year gives
 * way to the list of the new one, everything else stays.
 */
export function pathInYear(resources: readonly PortalResource[], pathname: string): string {
  const [, name = '', ...rest] = pathname.split('/');
  const resource = resources.find((one) => one.name === name);
  if (!resource || resource.yearless || rest.length < 2) return pathname;
  return resource.list ? `/${name}` : '/';
}
