import { controllerOf } from '../../../rest/controllers';
import { explanation } from '../explanation';
import { evaluationResults } from '../resource';

export default controllerOf(evaluationResults, [explanation]);
