import { controllerOf } from '../../../rest/controllers';
import { unitOperations } from '../operations';
import { units } from '../resource';

export default controllerOf(units, unitOperations);
