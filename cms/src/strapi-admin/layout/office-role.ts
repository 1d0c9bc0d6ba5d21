import type { Core } from '@strapi/strapi';
import { isOwned } from '../guard/owned';

/** What the performance office edits in the Strapi admin; everything else of the appraisal it reads. */
const EDITED: ReadonlySet<string> = new Set([
  'api::announcement.announcement',
  'api::appraisal-year.appraisal-year',
  'api::assessment-type.assessment-type',
  'api::bulletin.bulletin',
  'api::evaluation-scheme.evaluation-scheme',
  'api::framework.framework',
  'api::holiday.holiday',
  'api::indicator.indicator',
  'api::indicator-category.indicator-category',
  'api::occasion.occasion',
  'api::person.person',
  'api::target-type.target-type',
  'api::unit.unit',
  'api::warning-rule.warning-rule',
]);

const CODE = 'performance-office';
const READ = 'plugin::content-manager.explorer.read';

interface Action {
  actionId: string;
  section: string;
  subjects?: string[] | null;
}

/** The role 目标绩效办 of the Strapi admin (PM-3). Once it is there, the administrator changes it. */
export async function seedOfficeRole(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as {
    findOne(where: { code: string }): Promise<unknown>;
    create(role: { name: string; code: string; description: string }): Promise<{ id: number }>;
    assignPermissions(roleId: number, permissions: unknown[]): Promise<unknown>;
  };
  if (await roles.findOne({ code: CODE })) return;
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { values(): Action[] };
  };
  const types = strapi.service('admin::content-type') as {
    getPermissionsWithNestedFields(actions: { subjects: string[] }[]): unknown[];
  };
  const actions = actionProvider
    .values()
    .filter(({ section }) => section === 'contentTypes')
    .map((action) => ({ ...action, subjects: subjectsOf(action) }));
  const role = await roles.create({
    name: '目标绩效办',
    code: CODE,
    description: '编制目标框架、指标、绩效模型和公告，维护组织与日历；业务记录只读。',
  });
  await roles.assignPermissions(role.id, types.getPermissionsWithNestedFields(actions));
}

function subjectsOf({ actionId, subjects }: Action): string[] {
  const readable = (uid: string) => EDITED.has(uid) || isOwned(uid);
  return (subjects ?? []).filter((uid) => (actionId === READ ? readable(uid) : EDITED.has(uid)));
}
