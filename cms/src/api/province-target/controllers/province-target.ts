import { controllerOf } from '../../../rest/controllers';
import { provinceTargetActions } from '../actions';
import { provinceTargets } from '../resource';

export default controllerOf(provinceTargets, provinceTargetActions);
