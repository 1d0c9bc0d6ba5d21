// A stock Strapi with the same content types: core routers, controllers and services for targets
// and what they name, users-permissions as it comes. It is written to .cache, so that it finds the same packages.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/bootstrap.mjs';

/** @type {(kind: string, noun: string) => string} */
const factory = (kind, noun) =>
  `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::${noun}.${noun}');\n`;
const NOUNS = ['target', 'unit', 'target-type'];

const FOLDERS = { Router: 'routes', Controller: 'controllers', Service: 'services' };

/** Writes the app and returns its folder. */
export function writeStockApp() {
  const app = join(root, '.cache/bench/stock');
  rmSync(app, { recursive: true, force: true });
  const dist = join(app, 'dist');
  const built = join(root, 'cms/dist/src');
  mkdirSync(join(dist, 'src/api'), { recursive: true });
  for (const noun of readdirSync(join(built, 'api'))) {
    const types = join(built, 'api', noun, 'content-types');
    if (existsSync(types))
      cpSync(types, join(dist, 'src/api', noun, 'content-types'), { recursive: true });
  }
  cpSync(join(built, 'components'), join(dist, 'src/components'), { recursive: true });
  const types = 'extensions/users-permissions/content-types';
  cpSync(join(built, types), join(dist, 'src', types), { recursive: true });
  for (const noun of NOUNS)
    for (const [kind, place] of Object.entries(FOLDERS)) {
      const folder = join(dist, 'src/api', noun, place);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${noun}.js`), factory(kind, noun));
    }
  writeFileSync(join(dist, 'src/index.js'), 'module.exports = {};\n');
  mkdirSync(join(app, 'public/uploads'), { recursive: true });
  mkdirSync(join(app, 'database/migrations'), { recursive: true });
  writeConfig(join(dist, 'config'));
  cpSync(join(root, 'cms/package.json'), join(app, 'package.json'));
  return app;
}

/** @param {string} folder */
function writeConfig(folder) {
  mkdirSync(folder, { recursive: true });
  const files = {
    server:
      "({ env }) => ({ host: '127.0.0.1', port: env.int('PORT'), app: { keys: ['bench'] }, logger: { config: { level: 'error' } } })",
    admin:
      "() => ({ auth: { secret: 'bench-bench-bench' }, apiToken: { salt: 'bench' }, transfer: { token: { salt: 'bench' } } })",
    database:
      "({ env }) => ({ connection: { client: 'postgres', connection: { connectionString: env('DATABASE_URL') }, pool: { min: 2, max: 10 } } })",
    plugins: "() => ({ 'users-permissions': { config: { jwtSecret: 'bench-bench-bench' } } })",
    middlewares:
      "['strapi::logger','strapi::errors','strapi::security','strapi::cors','strapi::poweredBy','strapi::query','strapi::body','strapi::session','strapi::favicon','strapi::public']",
    api: '({ rest: { defaultLimit: 25, maxLimit: 500, withCount: true } })',
  };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, `${name}.js`), `module.exports = ${text};\n`);
}
