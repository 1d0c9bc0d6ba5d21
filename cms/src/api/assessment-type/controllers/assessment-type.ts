import { controllerOf } from '../../../rest/controllers';
import { assessmentTypes } from '../resource';

export default controllerOf(assessmentTypes);
