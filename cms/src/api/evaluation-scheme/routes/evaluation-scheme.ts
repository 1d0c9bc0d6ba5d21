import { routesOf } from '../../../rest/routes';
import { evaluationSchemes } from '../resource';

export default routesOf(evaluationSchemes);
