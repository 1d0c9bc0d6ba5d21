import { routesOf } from '../../../rest/routes';
import { processActions } from '../actions';
import { processes } from '../resource';

export default routesOf(processes, processActions);
