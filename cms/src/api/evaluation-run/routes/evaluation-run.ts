import { routesOf } from '../../../rest/routes';
import { evaluationRuns } from '../resource';

export default routesOf(evaluationRuns);
