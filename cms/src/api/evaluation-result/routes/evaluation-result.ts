import { routesOf } from '../../../rest/routes';
import { evaluationResults } from '../resource';

export default routesOf(evaluationResults);
