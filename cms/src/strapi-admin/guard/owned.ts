import { resources } from '../../resources';

/** Types whose actions are still to come; what has a resource says there whether it is owned. */
const TO_COME = [
  'api::appeal.appeal',
  'api::direction.direction',
  'api::notification.notification',
  'api::special-task.special-task',
  'api::warning.warning',
];

/** What comes out of actions: read in the Strapi admin, written there by nobody. */
export const OWNED: readonly string[] = [
  ...TO_COME,
  ...[...resources.values()].filter(({ owned }) => owned).map(({ uid }) => uid),
];

const owned: ReadonlySet<string> = new Set(OWNED);

export const isOwned = (uid: string): boolean => owned.has(uid);

/** Edited by the office or the administrator: our nouns that no action owns, and the accounts. */
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
