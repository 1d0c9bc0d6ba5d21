import { routesOf } from '../../../rest/routes';
import { evaluationRunOffers } from '../offers';
import { evaluationRuns } from '../resource';

export default routesOf(evaluationRuns, evaluationRunOffers);
