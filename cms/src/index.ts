import type { Core } from '@strapi/strapi';
import { openAdminDoor } from './admin-door';
import { arrangeAdmin } from './admin-layout';
import { seedOfficeRole } from './admin-layout/office-role';
import { forgetPrincipals } from './access/principals';
import { seedRoles } from './access/seed-roles';
import { prepareTypes } from './custom-fields/prepare';
import { declareConversion } from './api/work-document/use-cases/convert';
import { loadDemo } from './demo';
import { closeConverter } from './documents/converter';
import { declareEvaluation } from './evaluation/job';
import { titleRows } from './evaluation/row-titles';
import { openFrameworkDesk } from './framework/desk/routes';
import { enqueue, startJobs, stopJobs } from './jobs';
import { everyDay } from './jobs/daily';
import { APPLY_UNIT_CHANGES, declareUnitChanges } from './organisation/due';
import { forgetDescriptions } from './rest/reader';
import { closeReads } from './rest/reads';
import { guardAccounts } from './sign-in/guard-accounts';
import { settleInstallation } from './sign-in/installation';
import { APPLY_STAFF_ENTRIES, declareStaffEntries } from './staff/job';

/** Jobs that look every day for what is due. */
const DAILY = [APPLY_STAFF_ENTRIES, APPLY_UNIT_CHANGES];
let stopDaily = (): void => undefined;

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    prepareTypes(strapi);
    guardAccounts(strapi);
    forgetDescriptions();
    forgetPrincipals();
    declareConversion();
    declareEvaluation();
    openFrameworkDesk(strapi);
    declareStaffEntries();
    declareUnitChanges();
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await settleInstallation(strapi);
    openAdminDoor(strapi);
    await seedRoles(strapi);
    await seedOfficeRole(strapi);
    await arrangeAdmin(strapi);
    await loadDemo(strapi);
    await titleRows(strapi.db.connection);
    await startJobs(process.env.DATABASE_URL ?? '', (message, error) =>
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
