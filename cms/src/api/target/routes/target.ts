import { routesOf } from '../../../rest/routes';
import { targetOperations } from '../operations';
import { targets } from '../resource';

export default routesOf(targets, targetOperations);
