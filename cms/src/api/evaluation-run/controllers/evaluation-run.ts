import { controllerOf } from '../../../rest/controllers';
import { evaluationRunOperations } from '../operations';
import { evaluationRuns } from '../resource';

export default controllerOf(evaluationRuns, evaluationRunOperations);
