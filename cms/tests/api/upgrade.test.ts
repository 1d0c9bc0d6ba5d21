import { startServer, type Server } from './harness';

describe('an upgrade', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer('demo');
  }, 240_000);
  afterAll(() => server.stop());

  const KEY = "key = 'core_milepost_initialRoles'";
  const toggle = (action: string, role: string) => `from up_permissions p
    using up_permissions_role_lnk l, up_roles r where l.permission_id = p.id and r.id = l.role_id
    and p.action = '${action}' and r.type = '${role}'`;

  it('gives roles what is new in the product and returns nothing that was taken away [SA-5]', async () => {
    // As left by a version that had neither `save` nor revisions, where `declare` was taken away.
    await server.sql(`update strapi_core_store_settings set value = jsonb_build_object(
      'toggles', (select jsonb_agg(t) from jsonb_array_elements_text(value::jsonb -> 'toggles') t
        where t <> 'api::target.target.save'),
      'resources', (select jsonb_agg(r) from jsonb_array_elements_text(value::jsonb -> 'resources') r
        where r <> 'target-revisions'))::text where ${KEY}`);
    for (const action of ['save', 'declare'])
      await server.sql(`delete ${toggle(`api::target.target.${action}`, 'directUnit')}`);
    await server.sql(`delete from data_scopes where resource in ('target-revisions', 'people')`);

    const upgraded = await server.another();
    const client = await upgraded.signIn('glzx-dw');
    const { body } = await client.get<{ capabilities: Record<string, string[]> }>('/api/me');
    const of = (plural: string) => body.capabilities[plural] ?? [];
    expect([of('targets').includes('save'), of('targets').includes('declare')]).toEqual([
      true,
      false,
    ]);
    const entries = await server.sql<{ resource: string }>(
      `select distinct resource from data_scopes where resource in ('target-revisions', 'people')`,
    );
    expect(entries).toEqual([{ resource: 'target-revisions' }]);
    await upgraded.stop();
  });
});
