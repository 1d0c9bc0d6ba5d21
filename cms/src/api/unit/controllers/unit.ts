import { controllerOf } from '../../../rest/controllers';
import { units } from '../resource';

export default controllerOf(units);
