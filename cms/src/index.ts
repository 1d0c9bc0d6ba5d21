import type { Core } from '@strapi/strapi';
import { forgetPrincipals } from './access/principals';
import { seedRoles } from './access/seed-roles';
import { declareConversion } from './api/work-document/use-cases/convert';
import { closeConverter } from './documents/converter';
import { startJobs, stopJobs } from './jobs';
import { forgetDescriptions } from './rest/reader';
import { closeReads } from './rest/reads';

export default {
  register(_context: { strapi: Core.Strapi }) {
    forgetDescriptions();
    forgetPrincipals();
    declareConversion();
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedRoles(strapi);
    await startJobs(process.env.DATABASE_URL ?? '', (message, error) =>
      strapi.log.error(`${message}: ${String(error)}`),
    );
  },
  async destroy() {
    await stopJobs();
    closeConverter();
    await closeReads();
  },
};
