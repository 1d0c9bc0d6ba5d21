import type { Core } from '@strapi/strapi';
import { guardAdmin } from './strapi-admin/guard';
import { layOutAdmin } from './strapi-admin/layout';
import { offerResources } from './strapi-admin/layout/scope-choices';
import { seedOfficeRole } from './strapi-admin/layout/office-role';
import { forgetPrincipals } from './access/principals';
import { seedRoles } from './api/role-profile/seed-roles';
import { prepareTypes } from './custom-fields/prepare';
import { defineConversionJob } from './api/work-document/convert';
import { goOnFrom } from './core/clock';
import { registerResources } from './core/registry';
import { databaseUrl } from './core/settings';
import { demoLoadedAt, loadDemo } from './demo';
import { closeConverter } from './documents/converter';
import { defineEvaluationJob } from './api/evaluation-run/job';
import { titleRows } from './api/evaluation-scheme/row-titles';
import { frameworkPanelRoutes } from './strapi-admin/panels/framework/routes';
import { enqueue, startJobs, stopJobs } from './jobs';
import { everyDay } from './jobs/daily';
import { APPLY_UNIT_CHANGES, defineUnitChangesJob } from './api/unit/due';
import { resources } from './resources';
import { forgetDescriptions } from './rest/reader';
import { closeReads } from './core/reads';
import { guardAccounts } from './strapi-admin/guard/accounts';
import { settleInstallation } from './sign-in/installation';
import { APPLY_STAFF_ENTRIES, defineStaffEntriesJob } from './api/staff-entry/job';

/** Jobs that look every day for what is due. */
const DAILY = [APPLY_STAFF_ENTRIES, APPLY_UNIT_CHANGES];
let stopDaily = (): void => undefined;

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerResources(resources);
    prepareTypes(strapi);
    offerResources(strapi);
    guardAccounts(strapi);
    forgetDescriptions();
    forgetPrincipals();
    defineConversionJob();
    defineEvaluationJob();
    frameworkPanelRoutes(strapi);
    defineStaffEntriesJob();
    defineUnitChangesJob();
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await settleInstallation(strapi);
    guardAdmin(strapi);
    await seedRoles(strapi);
    await seedOfficeRole(strapi);
    await layOutAdmin(strapi);
    await loadDemo(strapi);
    const began = await demoLoadedAt(strapi);
    if (began) goOnFrom(began);
    await titleRows(strapi.db.connection);
    await startJobs(databaseUrl(), (message, error) =>
      strapi.log.error(`${message}: ${String(error)}`),
    );
    stopDaily = everyDay(
      (name, day) => enqueue(name, { day }),
      DAILY,
      (error) => strapi.log.error(`daily jobs: ${String(error)}`),
    );
  },
  async destroy() {
    stopDaily();
    await stopJobs();
    closeConverter();
    await closeReads();
  },
};
