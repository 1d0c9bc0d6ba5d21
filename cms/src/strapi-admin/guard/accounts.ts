import type { Core } from '@strapi/strapi';
import { toStrapiRefusal } from './refusals';
import { accountById } from '../../sign-in/accounts';
import { unlock } from '../../sign-in/attempts';
import { checkPassword } from '../../sign-in/check-password';

const USER = 'plugin::users-permissions.user';

interface AccountData {
  username?: unknown;
  password?: unknown;
}

/** The same password policy everywhere: in the portal, and for accounts in the Strapi admin. */
export function guardAccounts(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== USER || (context.action !== 'create' && context.action !== 'update'))
      return next();
    const params = context.params as { documentId?: string; data?: AccountData };
    const { password, username } = params.data ?? {};
    if (typeof password !== 'string') return next();
    const account = params.documentId ? await accountOf(params.documentId) : undefined;
    const names = [username, account?.username].filter((name) => typeof name === 'string');
    await checkPassword(password, names, account).catch((error: unknown) => {
      throw toStrapiRefusal(error);
    });
    const saved = await next();
    for (const name of names) await unlock(name);
    return saved;
  });
}

async function accountOf(documentId: string) {
  const row = await strapi.db
    .connection('up_users')
    .where({ document_id: documentId })
    .first<{ id: number } | undefined>('id');
  return row && accountById(row.id);
}
