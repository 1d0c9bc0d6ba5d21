import { controllerOf } from '../../../rest/controllers';
import { unitChangeOperations } from '../operations';
import { unitChanges } from '../resource';

export default controllerOf(unitChanges, unitChangeOperations);
