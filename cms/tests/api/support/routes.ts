import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Route {
  method: string;
  path: string;
}

const API = resolve(__dirname, '../../../src/api');

/** Every route that the folders of cms/src/api declare, as the server mounts them. */
export async function allRoutes(): Promise<Route[]> {
  const files = readdirSync(API)
    .map((noun) => join(API, noun, 'routes'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const modules = await Promise.all(
    files.map((file) => import(file) as Promise<{ default: { routes: Route[] } }>),
  );
  return modules.flatMap(({ default: { routes } }) =>
    routes.map(({ method, path }) => ({ method, path: `/api${path}` })),
  );
}
