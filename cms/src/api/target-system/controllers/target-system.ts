import { controllerOf } from '../../../rest/controllers';
import { targetSystemOperations } from '../operations';
import { targetSystems } from '../resource';

export default controllerOf(targetSystems, targetSystemOperations);
