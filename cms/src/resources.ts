import { activities } from './api/activity/resource';
import { appraisalYears } from './api/appraisal-year/resource';
import { assessmentRecords } from './api/assessment-record/resource';
import { assessmentTypes } from './api/assessment-type/resource';
import { auditEntries } from './api/audit-entry/resource';
import { evaluationResults } from './api/evaluation-result/resource';
import { evaluationRuns } from './api/evaluation-run/resource';
import { evaluationSchemes } from './api/evaluation-scheme/resource';
import { frameworkVersions } from './api/framework-version/resource';
import { indicatorCategories } from './api/indicator-category/resource';
import { indicators } from './api/indicator/resource';
import { occasions } from './api/occasion/resource';
import { people } from './api/person/resource';
import { processes } from './api/process/resource';
import { progressReports } from './api/progress-report/resource';
import { provinceTargets } from './api/province-target/resource';
import { responsibilities } from './api/responsibility/resource';
import { targetRevisions } from './api/target-revision/resource';
import { staffEntries } from './api/staff-entry/resource';
import { targets } from './api/target/resource';
import { targetSystems } from './api/target-system/resource';
import { targetTypes } from './api/target-type/resource';
import { targetVersions } from './api/target-version/resource';
import { units } from './api/unit/resource';
import { unitChanges } from './api/unit-change/resource';
import { workDocuments } from './api/work-document/resource';
import type { Resource } from './core/resource';

/** Every resource of the API by its plural. */
export const resources: ReadonlyMap<string, Resource> = new Map<string, Resource>(
  [
    activities,
    appraisalYears,
    assessmentRecords,
    assessmentTypes,
    auditEntries,
    evaluationResults,
    evaluationRuns,
    evaluationSchemes,
    frameworkVersions,
    indicatorCategories,
    indicators,
    occasions,
    people,
    processes,
    progressReports,
    provinceTargets,
    responsibilities,
    targetRevisions,
    staffEntries,
    targets,
    targetSystems,
    targetTypes,
    targetVersions,
    units,
    unitChanges,
    workDocuments,
  ].map((resource: Resource) => [resource.plural, resource]),
);
