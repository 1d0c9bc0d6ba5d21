import type { Core } from '@strapi/strapi';
import { forgetPrincipals } from './access/principals';
import { seedRoles } from './access/seed-roles';
import { forgetDescriptions } from './rest/reader';
import { closeReads } from './rest/reads';

export default {
  register(_context: { strapi: Core.Strapi }) {
    forgetDescriptions();
    forgetPrincipals();
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedRoles(strapi);
  },
  async destroy() {
    await closeReads();
  },
};
