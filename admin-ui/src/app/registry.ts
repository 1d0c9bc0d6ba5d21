import { activities } from '../activities';
import { auditEntries } from '../audit-entries';
import { frameworkVersions } from '../framework-versions';
import { indicators } from '../indicators';
import { people } from '../people';
import { units } from '../units';
import { evaluationResults } from '../evaluation-results';
import { evaluationRuns } from '../evaluation-runs';
import type { PortalResource } from './portal-resource';

/** The only list of the portal's resources; the menu keeps this order within each group. */
export const registry: PortalResource[] = [
  activities,
  frameworkVersions,
  evaluationResults,
  evaluationRuns,
  indicators,
  units,
  people,
  auditEntries,
];
