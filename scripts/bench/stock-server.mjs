// The stock app as a child of the benchmark: signs a token for the given user as users-permissions does.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';

const [app = '', username = ''] = process.argv.slice(2);
const require = createRequire(join(root, 'cms/package.json'));
process.env.NODE_ENV = 'production';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
const { createStrapi } = require('@strapi/strapi');
const started = Date.now();
const strapi = createStrapi({ appDir: app, distDir: join(app, 'dist'), serveAdminPanel: false });
await strapi.start();
const ms = Date.now() - started;
const user = await strapi.db
  .query('plugin::users-permissions.user')
  .findOne({ where: { username }, populate: ['role'] });
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
const token = user && strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
process.send?.({ ready: `http://127.0.0.1:${process.env.PORT}/`, ms, token });
process.on('message', (message) => {
  if (message === 'stop') void strapi.destroy().then(() => process.exit(0));
});
