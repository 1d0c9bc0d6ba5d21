import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { toStrapiRefusal, strapiRefusal } from '../../guard/refusals';
import { localeOf } from '../../../messages';
import { copyFramework } from '../../../api/framework/copy';
import { findFramework, type LoadedFramework } from '../../../api/framework/load';
import { checkDraft } from './check';
import { isYear } from '../../../api/framework/refuse-faulty';
import { previewDraft } from './preview';
import { actorOf } from '../../../trail/actor';
import { inTransaction } from '../../../actions/transaction';

const UID = 'api::framework.framework';
const EXPLORER = 'plugin::content-manager.explorer';

type Permission = 'read' | 'create';

/**
 * What the Strapi admin asks beside the form of a framework. Signed-in administrators only, with the
 * permission that the content manager itself would ask for.
 */
export function frameworkPanelRoutes(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    permission: Permission,
    answer: (ctx: Context, framework: LoadedFramework) => Promise<unknown>,
  ) => ({
    method,
    path,
    handler: handled(permission, answer),
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/admin/milepost/frameworks',
    routes: [
      route('GET', '/:id/check', 'read', (ctx, framework) =>
        checkDraft(strapi.db.connection, framework, localeOf({ locale: ctx.query.locale })),
      ),
      route('GET', '/:id/preview', 'read', preview),
      route('POST', '/:id/copy', 'create', copy),
    ],
  });
}

const handled =
  (
    permission: Permission,
    answer: (ctx: Context, framework: LoadedFramework) => Promise<unknown>,
  ) =>
  async (ctx: Context): Promise<void> => {
    const { userAbility } = ctx.state as {
      userAbility?: { can(action: string, subject: string): boolean };
    };
    if (!userAbility?.can(`${EXPLORER}.${permission}`, UID)) return ctx.throw(403);
    const { id } = (ctx as { params?: { id?: unknown } }).params ?? {};
    const framework = typeof id === 'string' ? await findFramework(id) : undefined;
    if (!framework) return ctx.throw(404);
    ctx.body = await answer(ctx, framework);
  };

const viewer = z.object({ unit: z.string().optional(), type: z.string().optional() });

async function preview(ctx: Context, framework: LoadedFramework): Promise<unknown> {
  const seen = await previewDraft(strapi.db.connection, framework, viewer.parse(ctx.query));
  return seen ?? ctx.throw(404);
}

const copying = z.object({ year: z.int().min(2000).max(2100) });

async function copy(ctx: Context, { documentId }: LoadedFramework): Promise<unknown> {
  const asked = copying.safeParse(ctx.request.body);
  if (!asked.success) throw strapiRefusal('yearInvalid');
  const { year } = asked.data;
  if (!(await isYear(strapi.db.connection, year))) throw strapiRefusal('yearMissing', { year });
  return inTransaction(actorOf(), () => copyFramework(documentId, year)).catch((error: unknown) => {
    throw toStrapiRefusal(error);
  });
}
