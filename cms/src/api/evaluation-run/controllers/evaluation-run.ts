import { controllerOf } from '../../../rest/controllers';
import { evaluationRunOffers } from '../offers';
import { evaluationRuns } from '../resource';

export default controllerOf(evaluationRuns, evaluationRunOffers);
