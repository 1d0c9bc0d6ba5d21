import { controllerOf } from '../../../rest/controllers';
import { evaluationRuns } from '../resource';

export default controllerOf(evaluationRuns);
