import { controllerOf } from '../../../rest/controllers';
import { targetOperations } from '../operations';
import { targets } from '../resource';

export default controllerOf(targets, targetOperations);
