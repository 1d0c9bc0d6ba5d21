import type { Core } from '@strapi/strapi';
import { isDemo, settle } from '../core/settings';

interface Kind {
  demo: boolean;
}

/**
 * A database is a demo or it is not, from its first start on. The demo shows its accounts and their
 * password to everyone, so a real installation never turns into one.
 */
export async function settleInstallation(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'milepost', key: 'installation' });
  const wanted = isDemo();
  const settled = (await store.get({})) as Kind | null;
  if (!settled) return store.set({ value: { demo: wanted } satisfies Kind });
  if (settled.demo && !wanted)
    throw new Error('this database holds the demo; start --empty on another DATA_DIR or database');
  settle({ MILEPOST_DEMO: String(settled.demo) });
}
