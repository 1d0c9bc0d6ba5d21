import { startServer, type Server } from './harness';

let server: Server;
beforeAll(async () => {
  server = await startServer('empty');
});
afterAll(() => server.stop());
const get = (path: string, headers: Record<string, string> = {}) =>
  server.visitor().get<string>(path, { headers });

describe('the portal', () => {
  it.each(['/', '/2024/targets', '/sign-in'])(
    'answers %s with its page, not kept by caches, under a policy without inline script [BX-16]',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(body).toContain('<div id="root">');
      expect(body).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(headers.get('cache-control')).toBe('no-cache');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).toMatch(/default-src 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('keeps a connection longer than a proxy does, so that none is closed under a request [SA-4]', async () => {
    const { headers } = await get('/');
    expect(headers.get('keep-alive')).toBe('timeout=75');
  });

  it('serves its files compressed, for ever under one name', async () => {
    const page = await get('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page.body)?.[1] ?? '';
    const { status, headers } = await get(script, { 'accept-encoding': 'br' });
    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('cache-control')).toContain('immutable');
    const etag = headers.get('etag') ?? '';
    expect(
      (await get(script, { 'if-none-match': etag, 'cache-control': 'max-age=0' })).status,
    ).toBe(304);
  });

  it.each(['/assets/none.js', '/..%2fpackage.json', '/.env', '/uploads/secret.docx', '/api/none'])(
    'does not answer %s with a page',
    async (path) => {
      const { status } = await get(path);
      expect([400, 403, 404]).toContain(status);
    },
  );

  it('leaves the Strapi admin its own page and policy', async () => {
    const { status, headers, body } = await get('/admin');
    expect(status).toBe(200);
    expect(body).toContain('strapi');
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' https:");
  });

  it('lets no other site read an answer', async () => {
    for (const path of ['/', '/api/me', '/admin/init']) {
      const { headers } = await get(path, { origin: 'https://elsewhere.example' });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
