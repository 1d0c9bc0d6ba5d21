import { routesOf } from '../../../rest/routes';
import { provinceTargetActions } from '../actions';
import { provinceTargets } from '../resource';

export default routesOf(provinceTargets, provinceTargetActions);
