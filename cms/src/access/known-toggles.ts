import { resourcesByPlural } from '../core/registry';

/** Every action of the product as users-permissions writes it, such as api::target.target.declare. */
export function productToggles(): string[] {
  return [...resourcesByPlural().values()].flatMap(({ uid }) => {
    const noun = uid.slice(uid.indexOf('.') + 1);
    const controllers = strapi.apis[noun]?.controllers as Record<string, object> | undefined;
    return Object.keys(controllers?.[noun] ?? {}).map((action) => `${uid}.${action}`);
  });
}
