import { startServer, type Server } from './harness';
import { Staff } from './support/staff';

const TODAY = '2024-11-08';

describe('people, by the Strapi admin', () => {
  let server: Server;
  let staff: Staff;
  beforeAll(async () => {
    server = await startServer('demo');
    staff = new Staff(server, await server.signIn('xitong'));
  }, 240_000);
  afterAll(() => server.stop());

  it('begin with a joiner of the day, and unit and leaving are not edited there [PM-2][SA-2]', async () => {
    const admin = server.visitor();
    const signedIn = await admin.post<{ data: { token: string } }>('/admin/login', {
      email: 'admin@milepost.example',
      password: 'Milepost-2024',
    });
    admin.token = signedIn.body.data.token;
    const uid = '/content-manager/collection-types/api::person.person';
    const [xy, ghy] = await server.sql<{ id: number; documentId: string }>(
      `select id, document_id as "documentId" from units where code in ('U-XY', 'U-GHY') order by code desc`,
    );
    const made = await admin.post<{ data: { documentId: string } }>(uid, {
      ...{ staffNo: 'S-1', name: '后台', kind: 'staff', unit: { connect: [xy] } },
    });
    expect(made.status).toBe(201);
    const person = await staff.of('S-1');
    expect(await staff.entries(person)).toMatchObject([
      { kind: 'joiner', effectiveOn: TODAY, state: 'inForce', unitTo: { code: 'U-XY' } },
    ]);
    const put = (body: object) =>
      admin.put<{ error?: { message: string } }>(`${uid}/${person.id}`, body);
    for (const body of [{ leftOn: TODAY }, { unit: { connect: [ghy], disconnect: [xy] } }]) {
      const refused = await put(body);
      expect([refused.status, refused.body.error?.message]).toEqual([
        400,
        expect.stringContaining('由门户中的调动、离职登记产生'),
      ]);
    }
    expect((await put({ name: '后台改名' })).status).toBe(200);
    expect(await staff.of('S-1')).toMatchObject({ name: '后台改名', unit: { code: 'U-XY' } });
  });
});
