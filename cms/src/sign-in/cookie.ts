import type { Context } from 'koa';

const NAME = 'milepost_refresh';

/** The refresh token is in this cookie and nowhere else. `Secure` follows the scheme of the request. */
const options = (ctx: Context) => ({
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: ctx.secure,
  path: '/api/auth',
  signed: false,
  overwrite: true,
});

export const refreshCookie = {
  read: (ctx: Context): string | undefined => ctx.cookies.get(NAME, { signed: false }),
  write: (ctx: Context, token: string) => void ctx.cookies.set(NAME, token, options(ctx)),
  clear: (ctx: Context) =>
    void ctx.cookies.set(NAME, '', { ...options(ctx), expires: new Date(0) }),
};
