import type { KnownResources } from './portal-resource';

/**
 * Where the portal stands after the year was changed at an address: a record of the old year gives
 * way to the list of the new one, everything else stays.
 */
export function pathInYear(resources: KnownResources, pathname: string): string {
  const [, name = '', ...rest] = pathname.split('/');
  const resource = resources[name];
  if (!resource || resource.options?.yearless || rest.length < 2) return pathname;
  return resource.hasList ? `/${name}` : '/';
}
