import configured from '../../../config/roles';
import { resources } from '../../src/resources';
import { startServer, type Server } from './harness';
import { AdminRoles } from './support/admin-roles';

const OURS = 'api::';
/** What users-permissions itself offers and a signed-in person needs; the rest of it is stock. */
const PLUGIN = 'plugin::users-permissions';

describe('the toggles of the roles', () => {
  let server: Server;
  let granted: string[];
  beforeAll(async () => {
    server = await startServer('demo');
    granted = await (await AdminRoles.signIn(server)).granted();
  }, 240_000);
  afterAll(() => server.stop());

  it('show in the Strapi admin, each action of config/roles with a controller behind it [SA-5]', () => {
    const wanted = configured.roles.flatMap(({ type, grants }) =>
      Object.entries(grants).flatMap(([plural, { may }]) =>
        may.map((action) => `${type} ${resources.get(plural)?.uid}.${action}`),
      ),
    );
    expect(wanted.length).toBeGreaterThan(300);
    expect(granted.filter((toggle) => toggle.includes(` ${OURS}`)).sort()).toEqual(wanted.sort());
  });

  it('grant no stock action of Strapi to anybody, signed in or not [SA-5]', () => {
    const nouns = [...resources.values()].map(({ uid }) => `${uid}.`);
    const stock = granted.filter((toggle) => {
      const [, action = ''] = toggle.split(' ');
      return !action.startsWith(`${PLUGIN}.`) && !nouns.some((noun) => action.startsWith(noun));
    });
    expect(stock).toEqual([]);
    const plugin = new Set(
      granted.flatMap((toggle) => (toggle.includes(PLUGIN) ? [toggle.split(' ')[1] ?? ''] : [])),
    );
    const named = [...configured.signedIn, ...configured.public].map(
      (action) => `${PLUGIN}.${action}`,
    );
    expect([...plugin].filter((action) => !named.includes(action))).toEqual([]);
  });

  it('leave the stock routes of Strapi shut to everybody [SA-5]', async () => {
    const leader = await server.signIn('ting');
    const admin = await server.signIn('xitong');
    const paths = [
      ...['/api/users', '/api/users/me', '/api/users/1', '/api/upload/files', '/api/upload'],
      ...['/api/users-permissions/roles', '/api/users-permissions/permissions'],
      ...['/api/frameworks', '/api/data-scopes', '/api/role-profiles'],
      ...[
        '/api/auth/local/register',
        '/api/content-type-builder/content-types',
        '/api/i18n/locales',
      ],
    ];
    for (const client of [server.visitor(), leader, admin])
      for (const path of paths)
        for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
          const body = method === 'GET' ? {} : { body: {} };
          const { status } = await client.request(method, path, body);
          expect([method, path, [401, 403, 404].includes(status)]).toEqual([method, path, true]);
        }
  });
});
