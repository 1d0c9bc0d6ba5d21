import { routesOf } from '../../../rest/routes';
import { explanation } from '../explanation';
import { evaluationResults } from '../resource';

export default routesOf(evaluationResults, [explanation]);
