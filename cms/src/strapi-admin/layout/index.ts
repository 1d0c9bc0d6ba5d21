import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { configure, type Configuration, type Model } from './configure';
import { hints } from './hints';
import { lists } from './lists';

interface Configurations {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
}

/**
 * Sets the lists and forms of the Strapi admin, once for each edition of this code: what an
 * administrator arranges there afterwards stays.
 */
export async function layOutAdmin(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'milepost' });
  for (const [kind, models] of [
    ['content-types', strapi.contentTypes],
    ['components', strapi.components],
  ] as const) {
    const service = strapi.plugin('content-manager').service(kind) as unknown as Configurations;
    for (const model of Object.values(models) as unknown as Model[]) {
      if (!isOurs(model.uid)) continue;
      const key = `layout ${model.uid}`;
      const edition = editionOf(model);
      if ((await store.get({ key })) === edition) continue;
      await service.updateConfiguration(
        model,
        configure(model, await service.findConfiguration(model)),
      );
      await store.set({ key, value: edition });
    }
  }
}

const isOurs = (uid: string): boolean =>
  uid.startsWith('api::') ||
  uid.startsWith('appraisal.') ||
  uid === 'plugin::users-permissions.user';

/** Changes with what this code says about the type, not with fields added in the admin. */
function editionOf({ uid }: Model): string {
  const own = Object.entries(hints).filter(([place]) => place.startsWith(`${uid}.`));
  return createHash('sha256')
    .update(JSON.stringify([3, lists[uid], own]))
    .digest('hex');
}
