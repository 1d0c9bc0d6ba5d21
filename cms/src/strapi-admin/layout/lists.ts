import { resources } from '../../resources';

/** Of the types that the API does not show. */
const others: Readonly<Record<string, readonly string[]>> = {
  'api::data-scope.data-scope': ['role', 'resource', 'scope', 'within'],
  'api::framework.framework': ['name', 'year', 'targetType', 'updatedAt'],
  'api::holiday.holiday': ['date', 'name', 'isWorkday'],
  'api::role-profile.role-profile': ['role', 'office'],
  'plugin::users-permissions.user': ['username', 'fullName', 'role', 'unit', 'blocked'],
};

/** Columns of a content type's list in the Strapi admin; what is not listed shows its first fields. */
export const lists: Readonly<Record<string, readonly string[] | undefined>> = {
  ...others,
  ...Object.fromEntries([...resources.values()].map(({ uid, adminList }) => [uid, adminList])),
};

/** Kept by the system; not in any form. */
export const HIDDEN: ReadonlySet<string> = new Set([
  'version',
  'provider',
  'resetPasswordToken',
  'confirmationToken',
  'storageKey',
  'itemKey',
  'rowTitle',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'publishedAt',
  'locale',
  'localizations',
  'documentId',
  'id',
]);

/** What takes a whole row of a form. */
export const WIDE: ReadonlySet<string> = new Set([
  'text',
  'richtext',
  'json',
  'component',
  'dynamiczone',
]);
