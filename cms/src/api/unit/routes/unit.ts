import { routesOf } from '../../../rest/routes';
import { unitOperations } from '../operations';
import { units } from '../resource';

export default routesOf(units, unitOperations);
