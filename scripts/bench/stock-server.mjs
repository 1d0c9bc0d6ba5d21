// The stock app as a child of the benchmark: signs a token for the given user as users-permissions does.
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @typedef {{ id: number, role: { id: number } }} User */
/** @typedef {{ issue(payload: { id: number }): string }} Tokens */

/** @type {unknown} Strapi's own ES modules do not load in Node.js */
const required = createRequire(import.meta.url)('@strapi/strapi');
const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (required);

const [app = '', username = ''] = process.argv.slice(2);
process.env.NODE_ENV = 'production';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
const started = Date.now();
const strapi = createStrapi({ appDir: app, distDir: join(app, 'dist'), serveAdminPanel: false });
await strapi.start();
const ms = Date.now() - started;
/** @type {unknown} */
const found = await strapi.db
  .query('plugin::users-permissions.user')
  .findOne({ where: { username }, populate: ['role'] });
const user = /** @type {User | null} */ (found);
if (user) {
  for (const action of [
    'api::target.target.find',
    'api::unit.unit.find',
    'api::target-type.target-type.find',
  ])
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: user.role.id } });
}
/** @type {unknown} */
const tokens = strapi.plugin('users-permissions').service('jwt');
const token = user && /** @type {Tokens} */ (tokens).issue({ id: user.id });
process.send?.({ ready: `http://127.0.0.1:${process.env.PORT}/`, ms, token });
process.on('message', (message) => {
  if (message === 'stop') void strapi.destroy().then(() => process.exit(0));
});
