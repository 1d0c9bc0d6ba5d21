import { routesOf } from '../../../rest/routes';
import { unitChangeActions } from '../actions';
import { unitChanges } from '../resource';

export default routesOf(unitChanges, unitChangeActions);
