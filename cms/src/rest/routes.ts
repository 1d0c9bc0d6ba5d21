import { strategy } from '../access/strategy';
import { isCollectionAction, isListView, isView, type Operation } from './operation';
import { batchHandler } from './batch';
import type { Resource } from '../core/resource';

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handler: string | ReturnType<typeof batchHandler>;
  config: { auth: { strategies: object[]; scope?: string[] } };
}

const WRITES: Readonly<Record<string, { method: Route['method']; path: string }>> = {
  create: { method: 'POST', path: '' },
  update: { method: 'PUT', path: '/:id' },
  delete: { method: 'DELETE', path: '/:id' },
};

/** The routes of a noun. Handlers by name show as toggles in the Strapi admin; batches use the verb's. */
export function routesOf(
  resource: Resource,
  operations: readonly Operation[] = [],
): { routes: Route[] } {
  const noun = resource.uid.slice(resource.uid.indexOf('.') + 1);
  const root = `/${resource.plural}`;
  const route = (method: Route['method'], path: string, action: string): Route => ({
    method,
    path: `${root}${path}`,
    handler: `${noun}.${action}`,
    config: { auth: { strategies: [strategy] } },
  });
  const routes = [route('GET', '', 'find'), route('GET', '/:id', 'findOne')];
  for (const operation of operations) {
    const { verb: action } = operation;
    if (isView(operation)) {
      routes.push(route('GET', `/:id/${action}`, action));
      continue;
    }
    // Before /:id, which would take the action's name for an id.
    if (isListView(operation) || isCollectionAction(operation)) {
      routes.unshift(route(isCollectionAction(operation) ? 'POST' : 'GET', `/${action}`, action));
      continue;
    }
    if (operation.batch)
      routes.unshift({
        method: 'POST',
        path: `${root}/batch/${action}`,
        handler: named(batchHandler(resource, operation), `${noun}.${action}`),
        config: { auth: { strategies: [strategy], scope: [`${resource.uid}.${action}`] } },
      });
    const write = WRITES[action] ?? { method: 'POST' as const, path: `/:id/${action}` };
    routes.push(route(write.method, write.path, action));
  }
  return { routes };
}

/** The page of a role in the Strapi admin reads routes as JSON and fails on one without a name. */
const named = (handler: ReturnType<typeof batchHandler>, name: string) =>
  Object.assign(handler, { toJSON: () => name });
