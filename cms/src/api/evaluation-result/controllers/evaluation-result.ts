import { controllerOf } from '../../../rest/controllers';
import { evaluationResults } from '../resource';

export default controllerOf(evaluationResults);
