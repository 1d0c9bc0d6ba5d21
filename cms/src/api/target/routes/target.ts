import { routesOf } from '../../../rest/routes';
import { targetActions } from '../actions';
import { targets } from '../resource';

export default routesOf(targets, targetActions);
