import { routesOf } from '../../../rest/routes';
import { targetSystemOperations } from '../operations';
import { targetSystems } from '../resource';

export default routesOf(targetSystems, targetSystemOperations);
