import type { Context } from 'koa';
import { principalOf } from '../../../access/authorize';
import { strategy } from '../../../access/strategy';
import { describeCustomFields } from '../../../custom-fields/describe';

/** What was added in the Content-Type Builder to what somebody may see anyway; so there is no toggle. */
export default {
  routes: [
    {
      method: 'GET',
      path: '/custom-fields',
      config: { auth: { strategies: [strategy], scope: ['api::custom-field.custom-field.find'] } },
      async handler(ctx: Context): Promise<void> {
        ctx.body = await describeCustomFields(principalOf(ctx));
      },
    },
  ],
};
