import { startServer, type Server } from './harness';

describe('the server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer('empty');
  });
  afterAll(() => server.stop());

  it('asks for a sign-in before it tells who somebody is', async () => {
    const { status } = await server.visitor().get('/api/me');
    expect(status).toBe(401);
  });
});
