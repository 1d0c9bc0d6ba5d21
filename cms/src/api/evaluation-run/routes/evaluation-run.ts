import { routesOf } from '../../../rest/routes';
import { evaluationRunOperations } from '../operations';
import { evaluationRuns } from '../resource';

export default routesOf(evaluationRuns, evaluationRunOperations);
