import type { Context } from 'koa';
import { principalOf } from '../../../access/authorize';
import { profileOf } from '../../../access/profile';
import { strategy } from '../../../access/strategy';
import { read } from '../../../core/reads';
import { today } from '../../../core/clock';
import { isDemo } from '../../../core/settings';

const YEARS = `select coalesce(json_agg(year order by year desc), '[]')::text,
  coalesce(max(year) filter (where is_current), max(year)) from appraisal_years`;

/** Everybody who is signed in may ask who they are, so there is no toggle for it. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/me',
      config: { auth: { strategies: [strategy], scope: ['api::me.me.find'] } },
      async handler(ctx: Context): Promise<void> {
        const [row] = await read(YEARS, []);
        const years = JSON.parse(String(row?.[0])) as number[];
        ctx.body = profileOf(principalOf(ctx), {
          years,
          year: typeof row?.[1] === 'number' ? row[1] : null,
          today: today(),
          demo: isDemo(),
        });
      },
    },
  ],
};
