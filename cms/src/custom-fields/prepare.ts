import type { Core } from '@strapi/strapi';
import { SHIPPED } from './shipped';

interface Attribute {
  type: string;
  column?: unknown;
  configurable?: boolean;
}
interface Model {
  uid: string;
  attributes: Record<string, Attribute>;
  /** What the Content-Type Builder writes back to schema.json. */
  __schema__: { attributes: Record<string, Attribute> };
}

/**
 * Makes the types fit for the Content-Type Builder, before the tables are compared with them. It drops
 * what it does not know from schema.json, so that an exact decimal would be cut to two places: every
 * decimal of ours is a plain NUMERIC, whatever the file says. Attributes that actions work with
 * cannot be changed or deleted there by a click.
 */
export function prepareTypes(strapi: Core.Strapi): void {
  const all: object = { ...strapi.contentTypes, ...strapi.components };
  const models = Object.values(all) as Model[];
  for (const { uid, attributes, __schema__: written } of models) {
    if (uid.startsWith('api::') || uid.startsWith('appraisal.'))
      for (const attribute of Object.values(attributes))
        if (attribute.type === 'decimal') attribute.column = { type: 'decimal', args: [null] };
    for (const name of SHIPPED[uid] ?? [])
      for (const attribute of [attributes[name], written.attributes[name]])
        if (attribute) attribute.configurable = false;
  }
}
