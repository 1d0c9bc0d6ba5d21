/** Columns of a content type's list in the Strapi admin; what is not listed shows its first fields. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'api::activity.activity': ['at', 'actor', 'action', 'resource', 'unit'],
  'api::appraisal-year.appraisal-year': ['year', 'isCurrent', 'dataCut', 'note'],
  'api::assessment-record.assessment-record': [
    'itemCode',
    'name',
    'unit',
    'occasion',
    'state',
    'score',
  ],
  'api::assessment-type.assessment-type': ['code', 'name', 'nameEn', 'sortOrder'],
  'api::audit-entry.audit-entry': ['seq', 'at', 'actor', 'action', 'resource', 'recordId'],
  'api::data-scope.data-scope': ['role', 'resource', 'scope', 'within'],
  'api::evaluation-result.evaluation-result': ['year', 'unit', 'publishedScore', 'rank', 'grade'],
  'api::evaluation-run.evaluation-run': ['year', 'scheme', 'state', 'progress', 'finishedAt'],
  'api::evaluation-scheme.evaluation-scheme': ['name', 'year', 'state', 'missing'],
  'api::framework.framework': ['name', 'year', 'targetType', 'updatedAt'],
  'api::framework-version.framework-version': [
    'name',
    'year',
    'targetType',
    'number',
    'publishedBy',
  ],
  'api::holiday.holiday': ['date', 'name', 'isWorkday'],
  'api::indicator.indicator': ['code', 'name', 'category', 'targetType', 'unitOfMeasure', 'common'],
  'api::indicator-category.indicator-category': ['code', 'name', 'nameEn', 'sortOrder'],
  'api::occasion.occasion': ['code', 'name', 'kind', 'sortOrder'],
  'api::person.person': ['staffNo', 'name', 'kind', 'unit', 'leftOn'],
  'api::process.process': ['year', 'occasion', 'state', 'opensOn', 'closesOn'],
  'api::progress-report.progress-report': ['period', 'target', 'state', 'value', 'dueOn'],
  'api::role-profile.role-profile': ['role', 'office'],
  'api::target.target': ['itemCode', 'name', 'unit', 'targetType', 'state', 'light'],
  'api::target-type.target-type': ['code', 'name', 'nameEn', 'sortOrder'],
  'api::unit.unit': ['code', 'name', 'parent', 'assessmentType', 'isAssessee', 'closedOn'],
  'api::work-document.work-document': ['name', 'target', 'state', 'size', 'uploadedBy'],
  'plugin::users-permissions.user': ['username', 'fullName', 'role', 'unit', 'blocked'],
};

/** Kept by the system; not in any form. */
export const HIDDEN: ReadonlySet<string> = new Set([
  'version',
  'provider',
  'resetPasswordToken',
  'confirmationToken',
  'storageKey',
  'itemKey',
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
