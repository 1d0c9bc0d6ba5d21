import { startServer, type Server } from './harness';
import { AdminRoles } from './support/admin-roles';

interface Me {
  user: { id: string };
  role: { name: string };
  capabilities: Record<string, string[]>;
}

describe('a role made in the Strapi admin', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer('demo');
  }, 240_000);
  afterAll(() => server.stop());

  it('works for a user who is signed in, at the next request, with its rows and no others [SA-5]', async () => {
    const client = await server.signIn('glzx-dw');
    const before = (await client.get<Me>('/api/me')).body;
    const count = async (where: string) => {
      const [row] = await server.sql<{ n: number }>(
        `select count(*)::int as n from targets t join units u on u.id = t.unit_id where ${where}`,
      );
      return row?.n ?? 0;
    };
    const listed = async (plural: string) => {
      const { status, headers } = await client.get(`/api/${plural}?range=[0,0]`);
      return status === 200 ? Number(headers.get('content-range')?.split('/')[1]) : status;
    };
    expect(await listed('targets')).toBe(await count("u.code = 'U-GLZX'"));

    const administrator = await AdminRoles.signIn(server);
    const toggles = ['find', 'findOne', 'declare'].map((action) => `api::target.target.${action}`);
    await administrator.make('巡查员', [...toggles, 'api::unit.unit.find'], {
      targets: 'publishedOnly',
    });
    await administrator.assign(before.user.id, '巡查员');

    const me = (await client.get<Me>('/api/me')).body;
    expect(me.role.name).toBe('巡查员');
    expect(me.capabilities).toEqual({ targets: ['declare', 'find', 'findOne'], units: ['find'] });
    // Without a role profile the home follows from what the role may do, on the sign-in page as well.
    const people = await server
      .visitor()
      .get<{ username: string; office: string }[]>('/api/demo-people');
    expect(people.body.find(({ username }) => username === 'glzx-dw')?.office).toBe('execution');
    const published = await count("t.state in ('published', 'revising', 'closed')");
    expect([await listed('targets'), published > 1000]).toEqual([published, true]);
    // a toggle without an entry of rows, and no toggle at all
    expect([await listed('units'), await listed('progress-reports')]).toEqual([0, 403]);
    const [draft] = await server.sql<{ id: string; version: number }>(
      `select t.document_id as id, t.version from targets t where t.state = 'draft' limit 1`,
    );
    const declared = await client.post(`/api/targets/${draft?.id}/declare`, {
      version: draft?.version,
      targetValue: '1',
    });
    expect(declared.status).toBe(404);
  });
});
