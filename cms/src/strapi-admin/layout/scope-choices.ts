import type { Core } from '@strapi/strapi';
import { resources } from '../../resources';

interface Attributes {
  resource?: { enum?: string[] };
}

/** The rows of any resource can be given to a role: data-scope offers those that are registered. */
export function offerResources(strapi: Core.Strapi): void {
  const type = strapi.contentTypes['api::data-scope.data-scope'] as unknown as {
    attributes: Attributes;
    /** What the Content-Type Builder writes back to schema.json. */
    __schema__: { attributes: Attributes };
  };
  for (const { resource } of [type.attributes, type.__schema__.attributes])
    if (resource) resource.enum = [...resources.keys()].sort();
}
