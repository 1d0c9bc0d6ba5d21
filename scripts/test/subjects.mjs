// Tests over HTTP and in the browser run the built product, so no import leads to them. A test is about
// what it is named after: targets.test.ts and target-revisions.test.ts about target. Here stands, for the
// folders of cms/src and of the portal's src, which others they affect; so a new noun whose tests bear its
// name needs no line. A folder that leads to no test at all is shared ground: it affects all tests over HTTP.

const STAFF = ['staff', 'staff-admin', 'staff-dates', 'staff-import', 'people', 'leaving'];
const ORGANISATION = ['organisation', 'organisation-dates', 'organisation-year'];
const EVALUATION = ['evaluation-runs', 'loop', 'own-performance', 'organisation-year'];
const RECORDS = ['progress-and-records', 'cut-off', 'loop'];
const BASE = ['base-data', 'frameworks'];
const ADMIN = ['strapi-admin', 'admin-conflict', 'staff-admin', 'frameworks', 'roles'];
const ROLES = ['new-role', 'toggles', 'matrix', 'roles', 'upgrade'];
const REVIEW = ['review', 'review-queue'];

/** @type {Readonly<Record<string, readonly string[]>>} by the name of a folder or file, in the singular */
export const ALSO = {
  activity: ['audit'],
  admin: ADMIN,
  'strapi-admin': ADMIN,
  'appraisal-year': ['new-year'],
  'assessment-record': RECORDS,
  'assessment-type': BASE,
  'audit-entry': ['audit'],
  trail: ['audit', 'two-processes'],
  'custom-field': ['low-code'],
  'data-scope': ROLES,
  direction: BASE,
  document: ['progress-and-records', 'two-processes', 'loop'],
  domain: ['progress-and-records', 'cut-off', 'evaluation-runs', 'province-targets', 'loop'],
  'evaluation-result': EVALUATION,
  'evaluation-run': [...EVALUATION, 'two-processes'],
  'evaluation-scheme': EVALUATION,
  excel: ['targets-excel', 'staff-import'],
  'framework-version': ['frameworks'],
  i18n: ['language'],
  indicator: BASE,
  'indicator-category': BASE,
  me: ['portal', 'new-role', 'sign-in'],
  occasion: [...BASE, 'cut-off'],
  person: STAFF,
  people: STAFF,
  process: RECORDS,
  'progress-report': [...RECORDS, 'late-targets'],
  'province-target': ['decomposition'],
  responsibility: ['responsibilities', 'decomposition'],
  responsibilities: ['decomposition'],
  role: ROLES,
  'role-profile': ROLES,
  server: ['upgrade', 'two-processes', 'sign-in', 'low-code'],
  'staff-entry': STAFF,
  target: [...REVIEW, 'declaration', 'responsibilities', 'province-targets', 'set-targets', 'loop'],
  'target-revision': [...REVIEW, 'targets-set', 'set-targets'],
  'target-setting': ['targets-set', 'set-targets'],
  'target-system': ['declaration'],
  'target-type': BASE,
  'target-version': ['targets', 'review'],
  unit: ORGANISATION,
  'unit-change': ORGANISATION,
  'work-document': ['progress-and-records', 'two-processes', 'loop'],
};

/** Always with a change of the server: who comes in, who sees which rows, how a list answers. */
export const CORE = ['sign-in', 'matrix', 'dialect'];

/** Always with a change of the portal: the year from declaration to the score. */
export const PORTAL_CORE = ['loop'];
