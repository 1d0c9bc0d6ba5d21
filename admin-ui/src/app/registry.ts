import { activities } from '../activities';
import { assessmentRecords } from '../assessment-records';
import { auditEntries } from '../audit-entries';
import { evaluationResults } from '../evaluation-results';
import { evaluationRuns } from '../evaluation-runs';
import { frameworkVersions } from '../framework-versions';
import { indicators } from '../indicators';
import { people } from '../people';
import { processes } from '../processes';
import { progressReports } from '../progress-reports';
import { provinceTargets } from '../province-targets';
import { responsibilities } from '../responsibilities';
import { targetSystems } from '../target-systems';
import { targetSetting } from '../target-setting';
import { review } from '../review';
import { targetRevisions } from '../target-revisions';
import { staffEntries } from '../staff-entries';
import { targets } from '../targets';
import { unitChanges } from '../unit-changes';
import { units } from '../units';
import { workDocuments } from '../work-documents';
import type { PortalResource } from '../shared/portal-resource';

/** The only list of the portal's resources; the menu keeps this order within each group. */
export const registry: PortalResource[] = [
  progressReports,
  activities,
  targetSystems,
  targets,
  review,
  targetRevisions,
  provinceTargets,
  responsibilities,
  targetSetting,
  workDocuments,
  frameworkVersions,
  processes,
  assessmentRecords,
  evaluationResults,
  evaluationRuns,
  units,
  unitChanges,
  people,
  staffEntries,
  indicators,
  auditEntries,
];
