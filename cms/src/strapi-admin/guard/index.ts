import type { Core } from '@strapi/strapi';
import { displayName } from './references';
import { strapiRefusal } from './refusals';
import { isEdited, isOwned, OWNED, WRITES } from './owned';
import { auditRoles } from './roles';
import { write, type Context } from './write';

/**
 * Guards what is written in the Strapi admin. Every write through Strapi's document service or
 * query engine passes here: what actions own is refused to everybody, what
 * the office edits passes the same rules and the same audit. (Actions write by their own SQL.)
 */
export function guardAdmin(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { uid, action } = context;
    if (!WRITES.has(action)) return next();
    if (isOwned(uid)) throw strapiRefusal('ownedByActions', { name: displayName(uid) });
    if (!isEdited(uid)) return next();
    return write(context as unknown as Context, next) as ReturnType<typeof next>;
  });
  strapi.db.lifecycles.subscribe({ models: [...OWNED], ...refuseAll() });
  auditRoles(strapi);
}

/** Below the document service: bulk operations and the query engine itself. */
function refuseAll() {
  const refuse = ({ model }: { model: { uid: string } }): never => {
    throw strapiRefusal('ownedByActions', { name: displayName(model.uid) });
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
