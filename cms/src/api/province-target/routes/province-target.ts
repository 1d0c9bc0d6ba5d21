import { routesOf } from '../../../rest/routes';
import { provinceTargetOperations } from '../operations';
import { provinceTargets } from '../resource';

export default routesOf(provinceTargets, provinceTargetOperations);
