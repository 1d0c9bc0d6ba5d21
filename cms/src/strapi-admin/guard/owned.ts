/** What comes out of use cases: read in the Strapi admin, written there by nobody. */
export const OWNED = [
  'api::activity.activity',
  'api::appeal.appeal',
  'api::assessment-record.assessment-record',
  'api::audit-entry.audit-entry',
  'api::direction.direction',
  'api::evaluation-result.evaluation-result',
  'api::evaluation-run.evaluation-run',
  'api::framework-version.framework-version',
  'api::notification.notification',
  'api::process.process',
  'api::progress-report.progress-report',
  'api::province-target.province-target',
  'api::responsibility.responsibility',
  'api::special-task.special-task',
  'api::target-revision.target-revision',
  'api::staff-entry.staff-entry',
  'api::target-system.target-system',
  'api::target-version.target-version',
  'api::target.target',
  'api::unit-change.unit-change',
  'api::warning.warning',
  'api::work-document.work-document',
] as const;

const owned: ReadonlySet<string> = new Set(OWNED);

export const isOwned = (uid: string): boolean => owned.has(uid);

/** Edited by the office or the administrator: our nouns that no use case owns, and the accounts. */
export const isEdited = (uid: string): boolean =>
  (uid.startsWith('api::') && !isOwned(uid)) || uid === 'plugin::users-permissions.user';

export const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);
