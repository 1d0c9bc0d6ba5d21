import type { Context } from 'koa';
import { strategy } from '../../../access/strategy';
import { demoPeople } from '../../../sign-in/demo-people';
import { handlers } from '../../../sign-in/handlers';

type Handler = (ctx: Context) => Promise<void>;

const open = (method: string, path: string, handler: Handler) => ({
  method,
  path,
  handler,
  config: { auth: false },
});

const signedIn = (method: string, path: string, handler: Handler) => ({
  method,
  path,
  handler,
  config: { auth: { strategies: [strategy], scope: ['api::sign-in.own'] } },
});

/** In place of the plugin's own routes; registration and reset by mail are not offered. */
export default {
  routes: [
    open('POST', '/auth/local', handlers.signIn),
    open('POST', '/auth/refresh', handlers.refresh),
    open('POST', '/auth/logout', handlers.signOut),
    signedIn('POST', '/auth/change-password', handlers.changePassword),
    signedIn('GET', '/auth/sessions', handlers.sessions),
    signedIn('DELETE', '/auth/sessions/:sessionId', handlers.endSession),
    open('GET', '/demo-people', demoPeople),
  ],
};
