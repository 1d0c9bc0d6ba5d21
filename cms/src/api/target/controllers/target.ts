import { controllerOf } from '../../../rest/controllers';
import { targets } from '../resource';

export default controllerOf(targets);
