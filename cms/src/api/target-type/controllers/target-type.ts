import { controllerOf } from '../../../rest/controllers';
import { targetTypes } from '../resource';

export default controllerOf(targetTypes);
