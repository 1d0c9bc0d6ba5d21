import type { Context } from 'koa';
import { principalOf } from '../access/authorize';
import { tokens } from '../access/tokens';
import { Refusal } from '../core/refusal';
import { accountById } from './accounts';
import { changePassword } from './change-password';
import { refreshCookie } from './cookie';
import { listSessions } from './list-sessions';
import { continueSession, endSession, sessionOf } from './sessions';
import { signIn, type From } from './sign-in';
import { trace } from './trace';

const fromOf = (ctx: Context): From => ({ ip: ctx.ip, userAgent: ctx.get('user-agent') });
const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

export const handlers = {
  async signIn(this: void, ctx: Context): Promise<void> {
    const { refreshToken, jwt, account } = await signIn(bodyOf(ctx), fromOf(ctx));
    refreshCookie.write(ctx, refreshToken);
    ctx.body = {
      jwt,
      user: {
        id: account.documentId,
        username: account.username,
        name: account.fullName ?? account.username,
      },
    };
  },

  async refresh(this: void, ctx: Context): Promise<void> {
    ctx.body = { jwt: await continueSession(refreshCookie.read(ctx)) };
  },

  /** By the cookie, by the token, or by both: a token that has run out must not keep anyone signed in. */
  async signOut(this: void, ctx: Context): Promise<void> {
    const bearer = /^bearer (\S+)$/i.exec(ctx.get('authorization'))?.[1];
    const sessions = [await sessionOf(refreshCookie.read(ctx)), tokens.sessionOf(bearer)];
    for (const session of sessions) {
      if (!session || !(await endSession(session.userId, session.sessionId))) continue;
      const account = await accountById(session.userId);
      await trace('signOut', account?.username ?? '', ctx.ip, account?.documentId);
    }
    refreshCookie.clear(ctx);
    ctx.body = { ok: true };
  },

  async changePassword(this: void, ctx: Context): Promise<void> {
    const opened = await changePassword(principalOf(ctx), bodyOf(ctx), fromOf(ctx));
    refreshCookie.write(ctx, opened.refreshToken);
    ctx.body = { jwt: opened.jwt };
  },

  async sessions(this: void, ctx: Context): Promise<void> {
    ctx.body = await listSessions(principalOf(ctx));
  },

  async endSession(this: void, ctx: Context): Promise<void> {
    const principal = principalOf(ctx);
    const { sessionId = '' } = (ctx as { params?: { sessionId?: string } }).params ?? {};
    const ended = await endSession(principal.userId, sessionId);
    if (!ended) throw new Refusal(404, 'notFound');
    await trace('endSession', principal.username, ctx.ip, principal.userDocumentId);
    ctx.body = { id: sessionId };
  },
};
