import { routesOf } from '../../../rest/routes';
import { unitActions } from '../actions';
import { units } from '../resource';

export default routesOf(units, unitActions);
