import type { Core } from '@strapi/strapi';
import { displayName } from './references';
import { refused } from './refusals';
import { isEdited, isOwned, OWNED, WRITES } from './owned';
import { auditRoles } from './roles';
import { write, type Context } from './write';

/**
 * Guards what is written in the Strapi admin. Every write through Strapi's document service or
 * query engine passes here: what use cases own is refused to everybody, what
 * the office edits passes the same rules and the same audit. (Use cases write by their own SQL.)
 */
export function openAdminDoor(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { uid, action } = context;
    if (!WRITES.has(action)) return next();
    if (isOwned(uid)) throw refused('ownedByUseCases', { name: displayName(uid) });
    if (!isEdited(uid)) return next();
    return write(context as unknown as Context, next) as ReturnType<typeof next>;
  });
  strapi.db.lifecycles.subscribe({ models: [...OWNED], ...refuseAll() });
  auditRoles(strapi);
}

/** Below the document service: bulk operations and the query engine itself. */
function refuseAll() {
  const refuse = ({ model }: { model: { uid: string } }): never => {
    throw refused('ownedByUseCases', { name: displayName(model.uid) });
  };
  return {
    beforeCreate: refuse,
    beforeCreateMany: refuse,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  };
}
