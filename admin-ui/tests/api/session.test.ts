import { createSession, SignInError } from '../../src/api/session';
import { network } from '../support/network';

const language = () => ({ 'Accept-Language': 'zh-CN' });

describe('session', () => {
  it('keeps the access token out of every storage of the browser', async () => {
    const { send } = network(() => ({ body: { jwt: 'secret-token' } }));
    const session = createSession(send, language);
    await session.signIn('liumin', 'right');
    expect(session.token()).toBe('secret-token');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('secret-token');
    expect(document.cookie).not.toContain('secret-token');
  });

  it('shares one refresh among those who ask at the same time', async () => {
    const { send, sent } = network(() => ({ body: { jwt: 'fresh' } }));
    const session = createSession(send, language);
    const answers = await Promise.all([session.refresh(), session.refresh(), session.refresh()]);
    expect(answers).toEqual([true, true, true]);
    expect(sent.map(({ url }) => url)).toEqual(['/api/auth/refresh']);
  });

  it('is signed out when the refresh cookie is refused', async () => {
    const { send } = network(() => ({ status: 401 }));
    const session = createSession(send, language);
    expect(await session.refresh()).toBe(false);
    expect(session.token()).toBeNull();
  });

  it('says by status and code why a sign-in failed', async () => {
    const { send } = network(() => ({ status: 403, body: { code: 'locked', message: '已锁定' } }));
    const session = createSession(send, language);
    await expect(session.signIn('liumin', 'wrong')).rejects.toEqual(
      new SignInError(403, 'locked', '已锁定'),
    );
  });

  it('forgets the token on signing out even when the server cannot be reached', async () => {
    const { send } = network(({ url }) => {
      if (url.endsWith('logout')) throw new Error('offline');
      return { body: { jwt: 'token' } };
    });
    const session = createSession(send, language);
    await session.signIn('liumin', 'right');
    await expect(session.signOut()).rejects.toThrow('offline');
    expect(session.token()).toBeNull();
  });
});
