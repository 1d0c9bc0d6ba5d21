import { controllerOf } from '../../../rest/controllers';
import { provinceTargetOperations } from '../operations';
import { provinceTargets } from '../resource';

export default controllerOf(provinceTargets, provinceTargetOperations);
