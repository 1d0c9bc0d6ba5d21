import { HttpError } from 'react-admin';

import { createAuthProvider } from '../../src/api/auth-provider';
import { createHttp } from '../../src/api/http';
import { createSession } from '../../src/api/session';
import { network } from '../support/network';
import type { Reply, Sent } from '../support/network';

const me = { capabilities: { targets: ['find', 'findOne', 'publish'] } };

function auth(reply: (sent: Sent) => Reply) {
  const { send, sent } = network(reply);
  const session = createSession(send, () => ({}));
  return {
    provider: createAuthProvider(
      session,
      createHttp(send, session, () => ({})),
    ),
    sent,
  };
}

describe('auth provider', () => {
  it('signs back in silently after a reload, by the refresh cookie', async () => {
    const { provider, sent } = auth(() => ({ body: { jwt: 'fresh' } }));
    await expect(provider.checkAuth({})).resolves.toBeUndefined();
    expect(sent[0]?.url).toBe('/api/auth/refresh');
  });

  it('asks to sign in when there is no session left', async () => {
    const { provider } = auth(() => ({ status: 401 }));
    await expect(provider.checkAuth({})).rejects.toThrow();
  });

  it('tells once that the session has ended, and leaves the 401 to whoever sent [BX-9]', async () => {
    let over = false;
    const { provider } = auth(({ url }) =>
      over ? { status: 401 } : { body: url === '/api/me' ? me : { jwt: 'token' } },
    );
    let told = 0;
    provider.onSessionEnd(() => (told += 1));
    await provider.login({ username: 'liumin', password: 'right' });
    await provider.me();
    over = true;
    provider.forget();
    await expect(provider.me()).rejects.toMatchObject({ status: 401 });
    await expect(provider.me()).rejects.toMatchObject({ status: 401 });
    expect(told).toBe(1);
    await expect(provider.checkError(new HttpError('', 401))).resolves.toBeUndefined();
  });

  it('does not sign out on 403', async () => {
    const { provider } = auth(() => ({}));
    await expect(provider.checkError(new HttpError('', 403))).resolves.toBeUndefined();
    await expect(provider.checkError(new HttpError('', 500))).resolves.toBeUndefined();
  });

  it('opens the pages that the role’s capabilities name', async () => {
    const { provider } = auth(() => ({ body: me }));
    const may = (action: string, resource: string) => provider.canAccess?.({ action, resource });
    expect(await may('list', 'targets')).toBe(true);
    expect(await may('show', 'targets')).toBe(true);
    expect(await may('edit', 'targets')).toBe(false);
    expect(await may('list', 'audit-entries')).toBe(false);
  });

  it('asks anew who one is after a 403, since the role may have changed', async () => {
    const { provider, sent } = auth(() => ({ body: me }));
    await provider.me();
    await provider.me();
    expect(sent).toHaveLength(1);
    await provider.checkError(new HttpError('', 403));
    await provider.me();
    expect(sent).toHaveLength(2);
  });
});
