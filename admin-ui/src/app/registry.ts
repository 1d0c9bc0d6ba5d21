import { evaluationResults } from '../evaluation-results';
import { evaluationRuns } from '../evaluation-runs';
import type { PortalResource } from './portal-resource';

/** The only list of the portal's resources; the menu keeps this order within each group. */
export const registry: PortalResource[] = [evaluationResults, evaluationRuns];
