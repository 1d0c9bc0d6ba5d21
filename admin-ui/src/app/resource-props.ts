import type { ResourceProps } from 'react-admin';

import type { PortalResource } from '../shared/portal-resource';

/** What react-admin is told of a resource: its pages, and by `options` what other pages may ask. */
export function resourceProps(resource: PortalResource): ResourceProps {
  const { name, list, show, edit, create, yearless, recordRepresentation = 'name' } = resource;
  return { name, list, show, edit, create, recordRepresentation, options: { yearless } };
}
