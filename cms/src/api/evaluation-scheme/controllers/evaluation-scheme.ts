import { controllerOf } from '../../../rest/controllers';
import { evaluationSchemes } from '../resource';

export default controllerOf(evaluationSchemes);
