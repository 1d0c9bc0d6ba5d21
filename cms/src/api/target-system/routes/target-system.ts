import { routesOf } from '../../../rest/routes';
import { targetSystemActions } from '../actions';
import { targetSystems } from '../resource';

export default routesOf(targetSystems, targetSystemActions);
