import { routesOf } from '../../../rest/routes';
import { unitChangeOperations } from '../operations';
import { unitChanges } from '../resource';

export default routesOf(unitChanges, unitChangeOperations);
